package kh.civic.core;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How the implementations of the model are generated.
 *
 * <p>It stays in the source: a style in a class file makes the compiler of every user warn that it
 * does not find the annotations of the generator.
 */
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    strictBuilder = true,
    allowedClasspathAnnotations = {Override.class, CanIgnoreReturnValue.class})
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.PACKAGE)
@interface ModelStyle {}
