package kh.civic.core.testkit;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSetMultimap;
import kh.civic.core.CivicDataset;
import kh.civic.core.Rule;

/**
 * A dataset in which something is wrong, and all that is: where each violation stands.
 *
 * @param dataset the dataset
 * @param flaws the paths of the violations, by rule; at {@link DatasetArbitraries#AS_OF} there are
 *     no others
 */
public record FlawedDataset(CivicDataset dataset, ImmutableSetMultimap<Rule, String> flaws) {

  /** Creates a flawed dataset. */
  public FlawedDataset {
    requireNonNull(dataset, "dataset");
    requireNonNull(flaws, "flaws");
  }
}
