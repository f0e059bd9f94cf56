package kh.civic.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
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

  /** Asserts that the call is refused with exactly the given message. */
  public static void assertRefused(String message, Executable call) {
    assertEquals(message, assertRefused(call).getMessage());
  }
}
