/**
 * Khmer text as Unicode writes it: one encoding for one appearance, repairs of certain mistakes,
 * keys for searching, and the clusters that a text is made of.
 *
 * <p>The rules are those of Unicode Technical Note #61, version 2; what it leaves open is settled
 * in the type that applies the rule. Nothing here knows the model, numbers or dates: a rule that
 * needs a meaning lives in the package of that meaning.
 */
@NullMarked
@CheckReturnValue
package kh.civic.i18n.text;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
