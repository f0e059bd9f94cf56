/**
 * What happened to organizations and territorial divisions: how they came about, split, merged,
 * were renamed, upgraded and ended.
 *
 * <p>One kind of entity serves both, because the same things happen to both. What organizations and
 * divisions are lives in {@code party} and {@code place}, which know nothing of changes.
 */
@NullMarked
@CheckReturnValue
package kh.civic.core.change;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
