package kh.civic.core.value;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;

/**
 * Thrown when a builder is asked to build before all required properties are set: it names every
 * property that is missing. A list that may not be empty, and is, counts as missing.
 */
public final class IncompleteBuilderException extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  private final ImmutableList<String> missing;

  /**
   * Creates the exception.
   *
   * @param missing the names of the missing properties, as those of the builder's methods
   */
  public IncompleteBuilderException(String... missing) {
    this(ImmutableList.copyOf(requireNonNull(missing, "missing")));
  }

  private IncompleteBuilderException(ImmutableList<String> missing) {
    super("properties without a value: " + missing);
    this.missing = missing;
  }

  /** Returns the names of the missing properties, single ones before lists; never empty. */
  public ImmutableList<String> missing() {
    return missing;
  }
}
