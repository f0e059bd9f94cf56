/**
 * Generators of the model's values for property-based tests with <a
 * href="https://jqwik.net">jqwik</a>, in the artifact of classifier {@code tests}.
 *
 * <p>With that artifact and jqwik on the class path a parameter such as {@code @ForAll PartialDate}
 * or {@code @ForAll Organization} needs nothing more; the public classes hold what else can be
 * asked for, values that must be refused among it. Nothing here checks anything: tests live beside
 * what they test, and are not published.
 *
 * <pre>{@code
 * class MyProperties {
 *   @Property
 *   void everyDateIsWrittenAndReadBack(@ForAll PartialDate date) {
 *     assertEquals(date, MyFormat.read(MyFormat.write(date)));
 *   }
 * }
 * }</pre>
 */
@NullMarked
@CheckReturnValue
package kh.civic.core.testkit;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
