package kh.civic.core.place;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import kh.civic.core.change.Change;
import kh.civic.core.value.Severity;

/**
 * What {@link GazetteerReader} made of a file: everything it found, the gazetteer of the rows that
 * are sound, and what the file says of legal acts and of the past.
 *
 * <p>Immutable and thread-safe.
 */
public final class GazetteerReading {

  private final ImmutableList<GazetteerFinding> findings;
  private final Gazetteer sound;
  private final int rows;
  private final ImmutableList<LegalAct> acts;
  private final ImmutableList<OfficialNote> notes;
  private final ImmutableList<Change> changes;

  GazetteerReading(
      ImmutableList<GazetteerFinding> findings,
      Gazetteer sound,
      int rows,
      ImmutableList<LegalAct> acts,
      ImmutableList<OfficialNote> notes,
      ImmutableList<Change> changes) {
    this.findings = findings;
    this.sound = sound;
    this.rows = rows;
    this.acts = acts;
    this.notes = notes;
    this.changes = changes;
  }

  /** Returns all that was found: of the whole file first, then in the order of the lines. */
  public ImmutableList<GazetteerFinding> findings() {
    return findings;
  }

  /** Returns what was found of the given severity, in the same order. */
  public ImmutableList<GazetteerFinding> findings(Severity severity) {
    requireNonNull(severity, "severity");
    return findings.stream()
        .filter(finding -> finding.kind().severity() == severity)
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns the number of rows below the headings that are not blank. */
  public int rows() {
    return rows;
  }

  /**
   * Returns the gazetteer, with every division of the file and of the base.
   *
   * @throws InvalidGazetteerException if the file has defects; it carries all of them
   */
  public Gazetteer gazetteer() {
    ImmutableList<GazetteerFinding> defects = findings(Severity.ERROR);
    if (!defects.isEmpty()) {
      throw new InvalidGazetteerException(defects);
    }
    return sound;
  }

  /**
   * Returns the gazetteer without the rows that have a defect, and without those whose parent is
   * not sound. A division of the base whose row has a defect stands as the base has it.
   *
   * @return the gazetteer of {@link #gazetteer()} if the file has no defect; that of the base,
   *     which may be empty, if nothing in the file could be read
   */
  public Gazetteer soundGazetteer() {
    return sound;
  }

  /** Returns the legal acts that sound and other rows refer to, in the order of the file. */
  public ImmutableList<LegalAct> acts() {
    return acts;
  }

  /**
   * Returns the notes of the sound rows, ordered by code: every note of the publisher, whether it
   * is understood or kept as printed.
   */
  public ImmutableList<OfficialNote> notes() {
    return notes;
  }

  /**
   * Returns the changes that the notes tell, in the order of {@link #notes()}: renamings, splits,
   * new divisions and upgrades. A new division has the date of the act that it rests on, where the
   * reference gives one; no note says when a renaming was.
   */
  public ImmutableList<Change> changes() {
    return changes;
  }
}
