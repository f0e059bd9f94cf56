package kh.civic.json.jackson2;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonIncludeProperties;
import com.fasterxml.jackson.databind.AnnotationIntrospector;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DatabindContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.cfg.ConfigOverride;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import org.jspecify.annotations.Nullable;

/**
 * Refuses what a host says about the inside of a value of the model. It would have no effect, and
 * publish what its author meant to hide.
 */
final class HostAnnotations {

  private HostAnnotations() {}

  /**
   * Checks what is said about a type and about the property that holds it.
   *
   * @param property the property, or null for a root
   */
  static void check(DatabindContext context, Class<?> type, @Nullable BeanProperty property)
      throws JsonMappingException {
    MapperConfig<?> config = context.getConfig();
    String said = onType(config, type);
    AnnotatedMember member = property == null ? null : property.getMember();
    if (said == null && member != null && property != null) {
      said = onProperty(config, member, property.getType().isMapLikeType());
    }
    if (said != null) {
      context.reportBadDefinition(
          context.constructType(type),
          said
              + " has no effect inside the type "
              + type.getSimpleName()
              + " of civic: write a type of your own with the parts that it shall have");
    }
  }

  private static @Nullable String onType(MapperConfig<?> config, Class<?> type) {
    ConfigOverride override = config.findConfigOverride(type);
    if (config.findMixInClassFor(type) != null) {
      return "A mix-in";
    } else if (override == null) {
      return null;
    } else if (override.getIgnorals() != null && !override.getIgnorals().getIgnored().isEmpty()) {
      return "A configuration that ignores properties";
    }
    JsonFormat.Value format = override.getFormat();
    return format != null && (format.hasPattern() || format.hasShape())
        ? "A configuration of the format"
        : null;
  }

  private static @Nullable String onProperty(
      MapperConfig<?> config, AnnotatedMember member, boolean isMap) {
    AnnotationIntrospector annotations = config.getAnnotationIntrospector();
    JsonIgnoreProperties.Value ignored = annotations.findPropertyIgnoralByName(config, member);
    JsonIncludeProperties.Value included = annotations.findPropertyInclusionByName(config, member);
    JsonFormat.Value format = annotations.findFormat(member);
    // On a map, these two are about its keys.
    if (!isMap && ignored != null && !ignored.getIgnored().isEmpty()) {
      return "@JsonIgnoreProperties";
    } else if (!isMap && included != null && included.getIncluded() != null) {
      return "@JsonIncludeProperties";
    } else if (format != null && (format.hasPattern() || format.hasShape())) {
      return "@JsonFormat";
    } else if (annotations.findUnwrappingNameTransformer(member) != null) {
      return "@JsonUnwrapped";
    } else if (annotations.findFilterId(member) != null) {
      return "@JsonFilter";
    } else if (annotations.findObjectIdInfo(member) != null) {
      return "@JsonIdentityInfo";
    } else if (Boolean.TRUE.equals(annotations.findMergeInfo(member))) {
      return "@JsonMerge";
    }
    return null;
  }
}
