/**
 * The checks that the packages of the library share when a value is built.
 *
 * <p>The module exports this package to the other modules of the library alone: users see the
 * exceptions, which live in {@code kh.civic.core.value}. A rule that one type alone has stays with
 * that type.
 */
@NullMarked
@CheckReturnValue
package kh.civic.core.check;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
