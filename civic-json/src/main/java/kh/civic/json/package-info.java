/**
 * The wire format: {@link kh.civic.json.CivicJson} reads and writes datasets, and the tables of the
 * {@code …Shapes} classes say once what each type looks like in JSON.
 *
 * <p>Reader, writer and JSON Schema all follow those tables. The model alone decides what a value
 * may be; a pattern or condition in a table says again what a schema can tell of it, and tests hold
 * the two together. Nothing of a databind library is here: the modules for those live in the
 * packages named after them.
 */
@NullMarked
@CheckReturnValue
package kh.civic.json;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
