/**
 * The values that every part of the model is written in: texts in several languages, uncertain
 * dates and periods, approximate counts, identifiers, and where a fact comes from.
 *
 * <p>A value here knows its own rules and nothing of the reform. Types that name an organization, a
 * programme or a place live in the packages named after them.
 */
@NullMarked
@CheckReturnValue
package kh.civic.core.value;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
