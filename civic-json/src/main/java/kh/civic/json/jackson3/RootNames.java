package kh.civic.json.jackson3;

import kh.civic.json.CivicCodec;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.Version;
import tools.jackson.databind.AnnotationIntrospector;
import tools.jackson.databind.PropertyName;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedClass;

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
  public @Nullable PropertyName findRootName(MapperConfig<?> config, AnnotatedClass annotated) {
    return CivicCodec.ofImplementation(annotated.getRawType())
        .map(codec -> PropertyName.construct(codec.type().getSimpleName()))
        .orElse(null);
  }
}
