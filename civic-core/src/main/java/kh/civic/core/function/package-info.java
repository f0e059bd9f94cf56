/**
 * Which functions of the state were given to which sub-national administrations, and how.
 *
 * <p>An assignment names its giver, its receivers and its instrument; the text of the instrument is
 * a document and lives there. What an administration does with a function is no matter of this
 * package.
 */
@NullMarked
@CheckReturnValue
package kh.civic.core.function;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
