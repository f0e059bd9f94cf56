/**
 * Programmes, projects and reforms: who takes part in them and as what, which came out of which,
 * and the plans by which training passes down from level to level.
 *
 * <p>An iteration of a programme is a programme of its own, with the whole as its parent. Single
 * meetings and trainings are events; what parties agree or recommend lives with engagement.
 */
@NullMarked
@CheckReturnValue
package kh.civic.core.programme;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
