package kh.civic.i18n.place;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import kh.civic.core.place.DivisionType;

/**
 * A word for a type of division, as texts write it before or behind a name, with the types that it
 * is used for.
 *
 * <p>English documents call khans districts and sangkats communes; the capital is a city, and was
 * called ក្រុង until 2008.
 *
 * @param text the word in lower case
 * @param types the types, the one that the word stands for first
 */
record TypeWord(String text, ImmutableList<DivisionType> types) {

  /** All words, longer ones before those that they begin or end with. */
  static final ImmutableList<TypeWord> ALL = all();

  DivisionType type() {
    return types.get(0);
  }

  boolean isKhmer() {
    return text.charAt(0) >= '\u1780' && text.charAt(0) <= '\u17FF';
  }

  private static ImmutableList<TypeWord> all() {
    ImmutableSet.Builder<TypeWord> words = ImmutableSet.builder();
    for (DivisionType type : DivisionType.values()) {
      type.words().forEach(word -> words.add(word(word, type)));
    }
    add(words, DivisionType.CAPITAL, "capital city", "reach theani");
    add(words, DivisionType.PROVINCE, "khet", "khett", "prov", "prov.");
    add(words, DivisionType.MUNICIPALITY, "ទីក្រុង", "ទីរួមខេត្ត", "city", "town", "mun", "mun.");
    add(words, DivisionType.DISTRICT, "dist", "dist.");
    add(words, DivisionType.KHAN, "khand");
    add(words, DivisionType.VILLAGE, "vill", "vill.");
    return words.build().stream()
        .sorted((a, b) -> b.text().length() - a.text().length())
        .collect(ImmutableList.toImmutableList());
  }

  private static void add(
      ImmutableSet.Builder<TypeWord> words, DivisionType type, String... texts) {
    for (String text : texts) {
      words.add(word(text, type));
    }
  }

  private static TypeWord word(String text, DivisionType type) {
    boolean english = text.charAt(0) < 0x80;
    ImmutableList<DivisionType> types =
        switch (type) {
          case MUNICIPALITY ->
              text.equals("ទីរួមខេត្ត")
                  ? ImmutableList.of(type)
                  : ImmutableList.of(type, DivisionType.CAPITAL);
          case DISTRICT ->
              text.startsWith("dist")
                  ? ImmutableList.of(type, DivisionType.KHAN)
                  : ImmutableList.of(type);
          case COMMUNE ->
              english && text.startsWith("commune")
                  ? ImmutableList.of(type, DivisionType.SANGKAT)
                  : ImmutableList.of(type);
          default -> ImmutableList.of(type);
        };
    return new TypeWord(text, types);
  }
}
