/**
 * Finds the division that a name means, however the name is spelt in Khmer or Latin letters.
 *
 * <p>Every answer says how it was found, and equally good answers are returned side by side. What
 * divisions there are, and names that match letter for letter, belong to {@code
 * kh.civic.core.place}; the normalization of Khmer text belongs to {@code kh.civic.i18n.text}.
 */
@NullMarked
@CheckReturnValue
package kh.civic.i18n.place;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
