package kh.civic.core;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import kh.civic.core.value.IncompleteBuilderException;
import org.immutables.value.Value;

/**
 * How the implementations of the model are generated: builders that can be set again and are filled
 * from a value, and no copies beside them, so that nothing goes round the checks of {@code
 * build()}.
 *
 * <p>The generated builders are package-private, because Javadoc shows their methods on the page of
 * the public builder only then.
 *
 * <p>It stays in the source: a style in a class file makes the compiler of every user warn that it
 * does not find the annotations of the generator.
 */
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
    defaults = @Value.Immutable(copy = false),
    toBuilder = "toBuilder",
    from = "mergeFrom",
    throwForInvalidImmutableState = IncompleteBuilderException.class,
    allowedClasspathAnnotations = {Override.class, CanIgnoreReturnValue.class})
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.PACKAGE)
@interface ModelStyle {}
