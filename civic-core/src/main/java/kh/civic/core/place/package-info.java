/**
 * The territorial divisions of Cambodia: their codes and types, single divisions, an index over all
 * of them, and the reader of the spreadsheets that they are published in.
 *
 * <p>Names are compared here only as far as spacing and case go; what needs knowledge of Khmer
 * writing lives in civic-i18n. Nothing in this package knows who governs a division or what is done
 * there.
 */
@NullMarked
@CheckReturnValue
package kh.civic.core.place;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
