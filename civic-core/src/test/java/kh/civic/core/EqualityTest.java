package kh.civic.core;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.testing.EqualsTester;
import java.io.Serializable;
import kh.civic.core.party.ContactPoint;
import kh.civic.core.party.Identifier;
import kh.civic.core.party.OrganizationKind;
import kh.civic.core.value.Citation;
import kh.civic.core.value.Count;
import kh.civic.core.value.EntityId;
import kh.civic.core.value.EntityType;
import kh.civic.core.value.Headcount;
import kh.civic.core.value.Kind;
import kh.civic.core.value.Lineage;
import kh.civic.core.value.LocalizedText;
import kh.civic.core.value.PartialDate;
import kh.civic.core.value.Period;
import kh.civic.core.value.Recurrence;
import kh.civic.core.value.StatementKind;
import org.junit.jupiter.api.Test;

/** Equality is structural; what looks alike and is not the same differs. */
class EqualityTest {

  @Test
  void datesAreEqualWhereEverythingIs() {
    new EqualsTester()
        .addEqualityGroup(PartialDate.of(2005), PartialDate.parse("2005"))
        .addEqualityGroup(PartialDate.parse("2005~"))
        .addEqualityGroup(PartialDate.parse("2005?"))
        .addEqualityGroup(PartialDate.parse("2005%"))
        .addEqualityGroup(PartialDate.parse("2006"))
        .addEqualityGroup(PartialDate.parse("2005-01"))
        .addEqualityGroup(PartialDate.parse("2005-02"))
        .addEqualityGroup(PartialDate.parse("2005-01-01"), PartialDate.parse("2005-01-01"))
        .addEqualityGroup(PartialDate.parse("2005-01-02"))
        .testEquals();
  }

  @Test
  void periodsAreEqualWhereBothEndsAre() {
    new EqualsTester()
        .addEqualityGroup(Period.parse("2005"), Period.of(PartialDate.of(2005)))
        .addEqualityGroup(Period.parse("2005/2006"), Period.parse("2005/2006"))
        .addEqualityGroup(Period.parse("2004/2006"))
        .addEqualityGroup(Period.parse("2005/2007"))
        .addEqualityGroup(Period.parse("2005/.."), Period.since(PartialDate.of(2005)))
        .addEqualityGroup(Period.parse("2005/"))
        .addEqualityGroup(Period.parse("../2005"), Period.until(PartialDate.of(2005)))
        .addEqualityGroup(Period.parse("/2005"))
        .testEquals();
  }

  @Test
  void countsAreEqualWhereWordAndNumberAre() {
    new EqualsTester()
        .addEqualityGroup(Count.exactly(1), Count.of(Count.Qualifier.EXACT, 1))
        .addEqualityGroup(Count.exactly(2))
        .addEqualityGroup(Count.about(1))
        .addEqualityGroup(Count.nearly(1))
        .addEqualityGroup(Count.moreThan(1))
        .addEqualityGroup(Count.atLeast(1))
        .addEqualityGroup(Count.atMost(1))
        .addEqualityGroup(Count.between(1, 2), Count.between(1, 2))
        .addEqualityGroup(Count.between(1, 3))
        .addEqualityGroup(Count.between(0, 2))
        .addEqualityGroup(Count.some(), Count.some())
        .addEqualityGroup(Count.atLeast(0))
        .testEquals();
  }

  @Test
  void kindsAreEqualWhereWordAndCodelistAre() {
    new EqualsTester()
        .addEqualityGroup(Kind.of(StatementKind.OTHER), Kind.parse(StatementKind.class, "other"))
        .addEqualityGroup(Kind.parse(StatementKind.class, "riddle"))
        .addEqualityGroup(Kind.of(StatementKind.GOAL))
        .addEqualityGroup(Kind.of(OrganizationKind.OTHER))
        .testEquals();
  }

  @Test
  void textsLineagesAndIdentifiersAreEqualWhereTheirContentIs() {
    EntityId a = EntityId.of("org:a");
    EntityId b = EntityId.of(EntityType.ORGANIZATION, "b");
    new EqualsTester()
        .addEqualityGroup(
            LocalizedText.of("en", "a", "km", "ក"), LocalizedText.of("km", "ក", "en", "a"))
        .addEqualityGroup(LocalizedText.of("en", "a"))
        .addEqualityGroup(LocalizedText.of("und", "a"))
        .addEqualityGroup(LocalizedText.of("en", "A"))
        .addEqualityGroup(
            Lineage.of(ImmutableSetMultimap.of(a, b)), Lineage.of(ImmutableSetMultimap.of(a, b)))
        .addEqualityGroup(Lineage.of(ImmutableSetMultimap.of(b, a)))
        .addEqualityGroup(a, EntityId.of(EntityType.ORGANIZATION, "a"))
        .addEqualityGroup(b)
        .addEqualityGroup(EntityId.of("person:a"))
        .addEqualityGroup(Identifier.of("ncdd", "0203"), Identifier.of("ncdd", "0203"))
        .addEqualityGroup(Identifier.of("ncdd", "203"))
        .testEquals();
  }

  @Test
  void builtValuesAreEqualWhereTheirAttributesAre() {
    EntityId doc = EntityId.of("doc:a");
    new EqualsTester()
        .addEqualityGroup(
            Citation.of(doc, "1"), Citation.builder().document(doc).locator("1").build())
        .addEqualityGroup(Citation.builder().document(doc).note("1").build())
        .addEqualityGroup(
            Headcount.builder().total(Count.exactly(1)).build(),
            Headcount.builder().total(Count.exactly(1)).build())
        .addEqualityGroup(
            Headcount.builder().total(Count.exactly(1)).female(Count.exactly(0)).build())
        .addEqualityGroup(
            ContactPoint.of(ContactPoint.Type.CELL, "012"),
            ContactPoint.of(ContactPoint.Type.CELL, "012"))
        .addEqualityGroup(ContactPoint.of(ContactPoint.Type.CELL, "12"))
        .addEqualityGroup(Recurrence.fixed(2, Recurrence.Unit.YEAR))
        .addEqualityGroup(Recurrence.fixed(2, Recurrence.Unit.MONTH))
        .testEquals();
  }

  @Test
  void hashesTellDifferentValuesApart() {
    assertSpread(PartialDate.of(2005), PartialDate.of(2006));
    assertSpread(Period.parse("2005"), Period.parse("2006"));
    assertSpread(Count.exactly(1), Count.exactly(2));
    assertSpread(Kind.of(StatementKind.GOAL), Kind.of(StatementKind.VISION));
    assertSpread(LocalizedText.of("en", "a"), LocalizedText.of("en", "b"));
    EntityId a = EntityId.of("org:a");
    EntityId b = EntityId.of("org:b");
    assertSpread(
        Lineage.of(ImmutableSetMultimap.of(a, b)), Lineage.of(ImmutableSetMultimap.of(a, a)));
  }

  private static void assertSpread(Object one, Object other) {
    assertNotEquals(one.hashCode(), other.hashCode());
  }

  @Test
  void uncertainTypesHaveNoNaturalOrderAndNothingIsSerialized() {
    for (Class<?> type : new Class<?>[] {PartialDate.class, Period.class, Count.class}) {
      assertFalse(Comparable.class.isAssignableFrom(type));
    }
    for (Object value :
        new Object[] {
          PartialDate.of(2005),
          Period.parse("2005"),
          Count.some(),
          LocalizedText.of("en", "a"),
          Kind.of(StatementKind.GOAL),
          EntityId.of("org:a"),
          Citation.of(EntityId.of("doc:a"), "1"),
          Recurrence.fixed(2, Recurrence.Unit.YEAR)
        }) {
      assertFalse(value instanceof Serializable, value::toString);
    }
  }
}
