/**
 * Finds named things by their names as people write them, in Khmer or Latin letters, misprints
 * included, and says how each was found.
 *
 * <p>What spellings have in common, how far names may differ and how ties are answered live here;
 * what a thing is does not matter. Words for types and paths of places live in {@code place}.
 */
@NullMarked
@CheckReturnValue
package kh.civic.i18n.name;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
