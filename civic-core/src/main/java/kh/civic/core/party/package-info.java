/**
 * Organizations and people: what they are called, and who belongs to them. How organizations came
 * about, split, merged and were renamed lives in {@code change}.
 *
 * <p>Every noun of the sector (ministry, network, working group) is a kind here, not a class. What
 * parties do in a programme, an event or an agreement is told there.
 */
@NullMarked
@CheckReturnValue
package kh.civic.core.party;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
