package kh.civic.json.jackson2;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.AnnotationIntrospector;
import com.fasterxml.jackson.databind.PropertyName;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import kh.civic.json.CivicCodec;
import org.jspecify.annotations.Nullable;

/** Names a root that is wrapped after the type of the model, and not the class implementing it. */
final class RootNames extends AnnotationIntrospector {

  private static final long serialVersionUID = 1L;

  private final Version version;

  RootNames(Version version) {
    this.version = version;
  }

  @Override
  public Version version() {
    return version;
  }

  @Override
  public @Nullable PropertyName findRootName(AnnotatedClass annotated) {
    return CivicCodec.ofImplementation(annotated.getRawType())
        .map(codec -> PropertyName.construct(codec.type().getSimpleName()))
        .orElse(null);
  }
}
