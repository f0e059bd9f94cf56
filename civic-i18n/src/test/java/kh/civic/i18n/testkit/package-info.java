/**
 * Generators of Khmer numbers for property-based tests with <a href="https://jqwik.net">jqwik</a>,
 * in the artifact of classifier {@code tests}.
 *
 * <p>With that artifact and jqwik on the class path a parameter such as {@code @ForAll
 * KhmerNumberWords} needs nothing more; the public classes hold what else can be asked for. Nothing
 * here checks anything: tests live beside what they test, and are not published.
 */
@NullMarked
@CheckReturnValue
package kh.civic.i18n.testkit;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
