package kh.civic.core.place;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;

/**
 * Thrown by {@link GazetteerReading#gazetteer()} where the file has defects; carries all of them.
 */
public final class InvalidGazetteerException extends IllegalStateException {

  private static final long serialVersionUID = 1L;
  private static final int MAX_SHOWN = 10;

  private final transient ImmutableList<GazetteerFinding> defects;

  InvalidGazetteerException(ImmutableList<GazetteerFinding> defects) {
    super(
        defects.stream()
            .limit(MAX_SHOWN)
            .map(GazetteerFinding::toString)
            .collect(joining("\n", "defects in the file, " + defects.size() + " in all:\n", "")));
    this.defects = defects;
  }

  /**
   * Returns the defects in the order of the lines; the message shows the first {@value #MAX_SHOWN}.
   */
  public ImmutableList<GazetteerFinding> defects() {
    return defects;
  }
}
