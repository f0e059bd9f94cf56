/**
 * What Khmer text is made of: what each character is and does, text folded for reading, and tables
 * of words.
 *
 * <p>Here, and nowhere else, is written down what a digit, a space, a dash, an invisible character
 * or a dependent sign is. Nothing of the model, of ICU or of the other packages is known here; the
 * module does not export it.
 */
@NullMarked
@CheckReturnValue
package kh.civic.i18n.script;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
