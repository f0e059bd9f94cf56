/**
 * Khmer numbers: digits, separators, number words, list marks, and finding numbers in running text.
 *
 * <p>Everything here works on text as it stands and says where it can be read two ways. Dates live
 * in {@code kh.civic.i18n.calendar}, the encoding of Khmer text in {@code kh.civic.i18n.text}, and
 * of the model only {@code kh.civic.core.value} is known here.
 */
@NullMarked
@CheckReturnValue
package kh.civic.i18n.number;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
