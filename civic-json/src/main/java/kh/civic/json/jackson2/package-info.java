/**
 * The module for the databind of Jackson 2.
 *
 * <p>It hands the codecs of {@code kh.civic.json} to a mapper and declares no shape of its own.
 * Nothing outside this package needs that databind.
 */
@NullMarked
@CheckReturnValue
package kh.civic.json.jackson2;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
