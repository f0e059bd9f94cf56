package kh.civic.json;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.stream.Stream;
import kh.civic.core.document.CatalogueSection;
import kh.civic.core.document.DocumentKind;
import kh.civic.core.engagement.AgreementKind;
import kh.civic.core.engagement.Stage;
import kh.civic.core.event.EventKind;
import kh.civic.core.function.FunctionType;
import kh.civic.core.party.MembershipRole;
import kh.civic.core.party.OrganizationKind;
import kh.civic.core.place.DivisionType;
import kh.civic.core.place.GazetteerColumn;
import kh.civic.core.place.GazetteerComparison;
import kh.civic.core.place.GazetteerFinding;
import kh.civic.core.place.OfficialNote;
import kh.civic.core.programme.ParticipationRole;
import kh.civic.core.programme.ProgrammeKind;
import kh.civic.core.value.Certainty;
import kh.civic.core.value.EntityType;
import kh.civic.core.value.Kind;
import kh.civic.core.value.NameKind;
import kh.civic.core.value.PartialDate;
import kh.civic.core.value.StatementKind;

/**
 * The codelists whose constants no table has as they are: those of open kinds, of which the tables
 * have {@link Kind}s, and those of answers that a model gives.
 */
final class Codelists {

  private static final ImmutableSet<Class<? extends Enum<?>>> TYPES =
      ImmutableSet.of(
          AgreementKind.class,
          CatalogueSection.Scheme.class,
          Certainty.class,
          DivisionType.Council.class,
          DivisionType.Group.class,
          DocumentKind.class,
          EntityType.class,
          EventKind.class,
          FunctionType.class,
          GazetteerColumn.class,
          GazetteerComparison.Kind.class,
          GazetteerFinding.Kind.class,
          MembershipRole.class,
          NameKind.class,
          OfficialNote.Meaning.class,
          OrganizationKind.class,
          PartialDate.Qualifier.class,
          ParticipationRole.class,
          ProgrammeKind.class,
          Stage.class,
          StatementKind.class);

  private Codelists() {}

  static ImmutableList<Shape<?>> shapes() {
    return Stream.concat(
            Stream.of(ValidationShapes.RULE, ValidationShapes.SEVERITY),
            TYPES.stream().map(Codelists::shape))
        .collect(toImmutableList());
  }

  // The class is that of an enum.
  @SuppressWarnings({"unchecked", "rawtypes"})
  private static StringShape<?> shape(Class<? extends Enum<?>> type) {
    String name = CaseFormat.UPPER_CAMEL.to(CaseFormat.LOWER_HYPHEN, type.getSimpleName());
    return StringShape.codelist(name, (Class) type);
  }
}
