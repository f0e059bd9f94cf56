/**
 * Values of the model for people to read, in Khmer and in English.
 *
 * <p>What a label says is what the value says: no uncertainty is lost and none added. How Khmer
 * numbers and dates are written is decided in the packages named after them.
 */
@NullMarked
@CheckReturnValue
package kh.civic.i18n.label;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
