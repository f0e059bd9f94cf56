/**
 * Documents, laws among them, and the catalogues that list them.
 *
 * <p>A document is described here, never contained: no text of a law lives in the model. Which fact
 * stands in which document is a {@link kh.civic.core.value.Citation} at the fact.
 */
@NullMarked
@CheckReturnValue
package kh.civic.core.document;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
