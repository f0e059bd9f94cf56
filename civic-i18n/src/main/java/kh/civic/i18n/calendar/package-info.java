/**
 * Dates as Khmer writes them: the Gregorian forms, the lunar calendar, and both in one line.
 *
 * <p>Here live the lunar calendar as a {@code java.time} chronology, its festivals and New Year,
 * and the reading and printing of dates in Khmer. Of the model only {@code kh.civic.core.value} may
 * be used; numbers and digits belong to {@code kh.civic.i18n.number}, spelling to {@code
 * kh.civic.i18n.text}, and the display of other model values to {@code kh.civic.i18n.label}.
 */
@NullMarked
@CheckReturnValue
package kh.civic.i18n.calendar;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
