/**
 * What citizens, their organizations and the administrations recommend and agree together: joint
 * lists of recommendations with their way from draft to completion, and agreements.
 *
 * <p>What has been done and what is planned stand in separate fields, each with its source; how far
 * a list has come is computed from them. Meetings on the way are events and live there.
 */
@NullMarked
@CheckReturnValue
package kh.civic.core.engagement;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
