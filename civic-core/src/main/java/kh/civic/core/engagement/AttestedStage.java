package kh.civic.core.engagement;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import kh.civic.core.value.Citation;

/**
 * How far a {@link RecommendationList} has come, and which sources say so.
 *
 * <p>Immutable and thread-safe.
 *
 * @param stage the stage
 * @param citations the sources that it rests on: those that say the list reached it, and, for each
 *     earlier stage that another source only plans, those that say the list reached that
 * @param stillPlanned the sources that speak of a stage on the way here only as planned; read alone
 *     they give an earlier stage; empty where no source does
 */
public record AttestedStage(
    Stage stage, ImmutableSet<Citation> citations, ImmutableSet<Citation> stillPlanned) {

  /** Creates a reading. */
  public AttestedStage {
    requireNonNull(stage, "stage");
    requireNonNull(citations, "citations");
    requireNonNull(stillPlanned, "stillPlanned");
  }
}
