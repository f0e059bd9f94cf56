/**
 * What took place or is to take place: elections, workshops, forums, trainings, meetings.
 *
 * <p>An event knows when, where, how often and with whom; every sort of event is a kind, not a
 * class. What an event led to is told where that lives.
 */
@NullMarked
@CheckReturnValue
package kh.civic.core.event;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
