package kh.civic.core.place;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import kh.civic.core.place.GazetteerFinding.Severity;
import org.jspecify.annotations.Nullable;

/**
 * What {@link GazetteerReader} made of a file: everything it found, and the gazetteer, if nothing
 * in the file stood against one.
 *
 * <p>Immutable and thread-safe.
 */
public final class GazetteerReading {

  private static final int MAX_SHOWN = 10;

  private final ImmutableList<GazetteerFinding> findings;
  private final @Nullable Gazetteer gazetteer;

  GazetteerReading(ImmutableList<GazetteerFinding> findings, @Nullable Gazetteer gazetteer) {
    this.findings = findings;
    this.gazetteer = gazetteer;
  }

  /** Returns all that was found, in the order of the lines. */
  public ImmutableList<GazetteerFinding> findings() {
    return findings;
  }

  /** Returns what was found of the given severity, in the order of the lines. */
  public ImmutableList<GazetteerFinding> findings(Severity severity) {
    requireNonNull(severity, "severity");
    return findings.stream()
        .filter(finding -> finding.rule().severity() == severity)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns the gazetteer, with every division of the file and of the base.
   *
   * @throws IllegalStateException if the file has defects; the message shows the first ten
   */
  public Gazetteer gazetteer() {
    if (gazetteer == null) {
      ImmutableList<GazetteerFinding> defects = findings(Severity.DEFECT);
      throw new IllegalStateException(
          defects.stream()
              .limit(MAX_SHOWN)
              .map(GazetteerFinding::toString)
              .collect(joining("\n", "defects in the file, " + defects.size() + " in all:\n", "")));
    }
    return gazetteer;
  }
}
