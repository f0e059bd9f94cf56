/**
 * The wire format: {@link kh.civic.json.CivicJson} reads and writes datasets, and the tables of the
 * {@code …Shapes} classes say once what each type looks like in JSON.
 *
 * <p>Reader, writer and JSON Schema all follow those tables. No rule of the model is kept here, and
 * nothing of a databind library: the modules for those live in the packages named after them.
 */
@NullMarked
@CheckReturnValue
package kh.civic.json;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
