package kh.civic.i18n.text;

import com.ibm.icu.text.Edits;
import org.jspecify.annotations.Nullable;

/** One step of normalization over a whole text. Immutable and thread-safe. */
interface Pass {

  /**
   * Returns the text with the step applied, the same instance if nothing changes.
   *
   * @param edits empty; receives what changes, if it is wanted
   */
  String apply(String text, @Nullable Edits edits);
}
