package kh.civic.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.List;
import kh.civic.core.value.IncompleteBuilderException;
import kh.civic.core.value.InvalidValueException;
import org.junit.jupiter.api.function.Executable;

/** Assertions about values that the model refuses. */
public final class Refusals {

  private Refusals() {}

  /** Asserts that the call is refused, and returns the exception for closer questions. */
  @CanIgnoreReturnValue
  public static InvalidValueException assertRefused(Executable call) {
    return assertThrows(InvalidValueException.class, call);
  }

  /** Asserts that a builder is refused because exactly the given properties are missing. */
  public static void assertMissing(Executable build, String... properties) {
    assertEquals(
        List.of(properties), assertThrows(IncompleteBuilderException.class, build).missing());
  }

  /** Asserts that a builder is refused, and returns the name of a property that is the reason. */
  @CanIgnoreReturnValue
  public static String assertNotBuilt(Executable build) {
    RuntimeException refusal = assertThrows(RuntimeException.class, build);
    return refusal instanceof IncompleteBuilderException incomplete
        ? incomplete.missing().get(0)
        : assertInstanceOf(InvalidValueException.class, refusal).field();
  }

  /** Asserts that the call is refused with exactly the given message. */
  public static void assertRefused(String message, Executable call) {
    assertEquals(message, assertRefused(call).getMessage());
  }
}
