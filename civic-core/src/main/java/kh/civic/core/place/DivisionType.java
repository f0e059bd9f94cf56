package kh.civic.core.place;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import org.jspecify.annotations.Nullable;

/**
 * The types of territorial division, on four levels.
 *
 * <p>Levels, and which type may lie directly in which, follow article 5 of the Law on
 * Administrative Management of the Capital, Provinces, Municipalities, Districts and Khans (2008),
 * the "organic law"; villages follow the Law on Administrative Management of Communes and Sangkats
 * (2001). The law lets a district hold communes and sangkats side by side, though none does today.
 */
public enum DivisionType {
  /** The capital, រាជធានី; there is one. */
  CAPITAL(1, Council.INDIRECT, "រាជធានី", "reachtheani", "capital"),
  /** A province, ខេត្ត. */
  PROVINCE(1, Council.INDIRECT, "ខេត្ត", "khaet", "province"),
  /** A municipality, ក្រុង, in a province. */
  MUNICIPALITY(2, Council.INDIRECT, "ក្រុង", "krong", "municipality"),
  /** A district, ស្រុក, in a province. */
  DISTRICT(2, Council.INDIRECT, "ស្រុក", "srok", "district"),
  /** A khan, ខណ្ឌ, in the capital. */
  KHAN(2, Council.INDIRECT, "ខណ្ឌ", "khan"),
  /** A commune, ឃុំ, in a district. */
  COMMUNE(3, Council.DIRECT, "ឃុំ", "khum", "commune"),
  /** A sangkat, សង្កាត់, in a municipality, a khan or a district. */
  SANGKAT(3, Council.DIRECT, "សង្កាត់", "sangkat"),
  /** A village, ភូមិ, in a commune or a sangkat. */
  VILLAGE(4, Council.NONE, "ភូមិ", "phum", "village");

  /** How the council of a division comes to be. */
  public enum Council {
    /** Elected by the citizens. */
    DIRECT,
    /** Elected by the councillors of the communes and sangkats below. */
    INDIRECT,
    /** There is no council. */
    NONE
  }

  /** A group of types under the abbreviation that documents use. */
  public enum Group {
    /** Capital and provinces. */
    CP(DivisionType.CAPITAL, DivisionType.PROVINCE),
    /** Districts and municipalities, without khans. */
    DM(DivisionType.MUNICIPALITY, DivisionType.DISTRICT),
    /** Districts, municipalities and khans. */
    DMK(DivisionType.MUNICIPALITY, DivisionType.DISTRICT, DivisionType.KHAN),
    /** Communes and sangkats. */
    CS(DivisionType.COMMUNE, DivisionType.SANGKAT);

    private final ImmutableSet<DivisionType> types;

    Group(DivisionType... types) {
      this.types = Sets.immutableEnumSet(ImmutableSet.copyOf(types));
    }

    /** Returns the types of the group, in the order of their declaration. */
    public ImmutableSet<DivisionType> types() {
      return types;
    }
  }

  private final int level;
  private final Council council;
  private final ImmutableSet<String> words;

  /** Kept when first asked for, because constants that come later have to be there. */
  @SuppressWarnings("Immutable")
  private volatile @Nullable ImmutableSet<DivisionType> children;

  DivisionType(int level, Council council, String... words) {
    this.level = level;
    this.council = council;
    this.words = ImmutableSet.copyOf(words);
  }

  /** Returns the level of the type: 1 for the capital and provinces, to 4 for villages. */
  public int level() {
    return level;
  }

  /** Returns how the council of a division of this type comes to be. */
  public Council council() {
    return council;
  }

  /**
   * Returns the words for the type, as official tables and documents write them: in Khmer, in Latin
   * letters ({@code srok}), and in English where the language has a word of its own.
   *
   * @return two or three words, the Latin ones in lower case; no two types share one
   */
  public ImmutableSet<String> words() {
    return words;
  }

  /** Returns the types that may lie directly in one of this type; empty for a village. */
  public ImmutableSet<DivisionType> children() {
    ImmutableSet<DivisionType> known = children;
    if (known == null) {
      known = findChildren();
      children = known;
    }
    return known;
  }

  private ImmutableSet<DivisionType> findChildren() {
    return switch (this) {
      case CAPITAL -> Sets.immutableEnumSet(KHAN);
      case PROVINCE -> Sets.immutableEnumSet(MUNICIPALITY, DISTRICT);
      case MUNICIPALITY, KHAN -> Sets.immutableEnumSet(SANGKAT);
      case DISTRICT -> Sets.immutableEnumSet(COMMUNE, SANGKAT);
      case COMMUNE, SANGKAT -> Sets.immutableEnumSet(VILLAGE);
      case VILLAGE -> ImmutableSet.of();
    };
  }
}
