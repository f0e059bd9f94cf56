package kh.civic.core.value;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import java.util.Optional;
import java.util.stream.Stream;

/** What kind of thing an {@link EntityId} names, with the prefix that says so. */
public enum EntityType {
  /** A territorial division: {@code div:0203}. */
  DIVISION("div"),
  /** An organization: {@code org:pact-cambodia}. */
  ORGANIZATION("org"),
  /** A person: {@code person:che-sokhomar}. */
  PERSON("person"),
  /** What happened to organizations or divisions, such as a founding or split: {@code change:…}. */
  CHANGE("change"),
  /** A programme, or one iteration of it: {@code prog:dar}. */
  PROGRAMME("prog"),
  /** A plan of cascade training: {@code cascade:…}. */
  CASCADE_PLAN("cascade"),
  /** A joint list of recommendations: {@code reclist:…}. */
  RECOMMENDATION_LIST("reclist"),
  /** An agreement: {@code agreement:…}. */
  AGREEMENT("agreement"),
  /** An event: {@code event:…}. */
  EVENT("event"),
  /** A document, a law too: {@code doc:…}. */
  DOCUMENT("doc"),
  /** A catalogue of documents: {@code catalogue:…}. */
  DOCUMENT_CATALOGUE("catalogue"),
  /** An assignment of a function to an administration: {@code function:…}. */
  FUNCTION_ASSIGNMENT("function");

  private final String prefix;

  EntityType(String prefix) {
    this.prefix = prefix;
  }

  /** Returns the prefix of identifiers of this type, without the colon. */
  public String prefix() {
    return prefix;
  }

  /** Returns the type with the given prefix, or empty if there is none. */
  public static Optional<EntityType> withPrefix(String prefix) {
    requireNonNull(prefix, "prefix");
    return Stream.of(values()).filter(type -> type.prefix.equals(prefix)).findFirst();
  }

  static String prefixes() {
    return Stream.of(values()).map(EntityType::prefix).collect(joining(", "));
  }
}
