/**
 * The dataset that holds everything, and the rules that hold between its parts.
 *
 * <p>What is true of one value alone is checked where that value is built; only relations across a
 * dataset are checked here. Nothing in this package knows a file format.
 */
@NullMarked
@CheckReturnValue
@ModelStyle
package kh.civic.core;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
