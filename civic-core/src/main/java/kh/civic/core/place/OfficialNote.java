package kh.civic.core.place;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * What an official table says of a division's past, and what the reader made of it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param line the line of the row
 * @param code the code of the row
 * @param text the note as printed
 * @param meaning what it says
 * @param other the name that the note gives besides the row's: the former name for {@link
 *     Meaning#RENAMED}, the village that was split for {@link Meaning#SPLIT}, what the division was
 *     before for {@link Meaning#UPGRADED}; empty otherwise
 */
public record OfficialNote(
    int line, DivisionCode code, String text, Meaning meaning, Optional<String> other) {

  /** What a note says. */
  public enum Meaning {
    /** The division had another name: កែឈ្មោះពី X ទៅជា Y. */
    RENAMED,
    /** The division was split off from another one: បំបែកចេញពីភូមិ X. */
    SPLIT,
    /** The division is new: ភូមិថ្មី. */
    CREATED,
    /** The division became one of another type: ប្តូរស្រុក X ទៅជាក្រុង X. */
    UPGRADED,
    /** Nothing that the reader understands, or nothing that fits the row; kept as printed. */
    AS_PRINTED
  }

  /** Creates a note. */
  public OfficialNote {
    requireNonNull(code, "code");
    requireNonNull(text, "text");
    requireNonNull(meaning, "meaning");
    requireNonNull(other, "other");
  }
}
