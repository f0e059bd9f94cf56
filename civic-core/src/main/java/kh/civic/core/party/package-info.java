/**
 * Organizations and people: what they are called, who belongs to them, and how they came about,
 * split, merged and were renamed.
 *
 * <p>Every noun of the sector (ministry, network, working group) is a kind here, not a class. What
 * parties do in a programme, an event or an agreement is told there.
 */
@NullMarked
@CheckReturnValue
package kh.civic.core.party;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
