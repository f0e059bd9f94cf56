package kh.civic.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * For each rule that the schema says only the reader checks, a value that the schema accepts and
 * the reader refuses.
 */
class ReaderOnlyRulesTest {

  private static final String NAMES = "'names':[{'kind':'official','text':{'en':'A'}}]";
  private static final String A = "{'name':{'en':'A'}}";
  private static final String B = "{'name':{'en':'B'}}";

  private static final ImmutableMap<String, String> EXAMPLES =
      ImmutableMap.<String, String>builder()
          .put(
              "dataset: No object has two properties of the same name.",
              "{'formatVersion':'1.0','people':[],'people':[]}")
          .put(
              "dataset: No string has an unpaired surrogate.", statement("'text':{'en':'\\ud83d'}"))
          .put(
              "dataset: An integer is written without fraction and exponent.",
              "{'formatVersion':'1.0','events':[{'type':'event','id':'event:e','kind':'forum',"
                  + "'halfDays':1.0}]}")
          .put(
              "dataset: The document keeps the limits of length and nesting.",
              statement("'text':{'en':'" + "x".repeat(CivicJson.MAX_STRING + 1) + "'}"))
          .put(
              "dataset: No two entities have the same id.",
              "{'formatVersion':'1.0','people':[{'type':'person','id':'person:a',%s},"
                      .formatted(NAMES)
                  + "{'type':'person','id':'person:a',%s}]}".formatted(NAMES))
          .put("language-tag: The tag is well-formed BCP 47 in canonical case.", "'EN-us'")
          .put("date: The month has the day.", "'2021-02-30'")
          .put("period: The months have the days.", "'2021-02-30/2022'")
          .put("period: The end is not definitely before the start.", "'2021/2020'")
          .put(
              "count: The lower bound is below the upper.",
              "{'lower':2,'upper':2,'qualifier':'between'}")
          .put("count: With nearly, the value is 1 or more.", "{'value':0,'qualifier':'nearly'}")
          .put("headcount: The parts fit the total.", "{'total':{'value':1},'male':{'value':2}}")
          .put(
              "discrepancy: No two variants have the same text.",
              discrepancy("'variants':[" + reading("A") + "," + reading("A") + "]"))
          .put(
              "discrepancy: The preferred one is an index of the variants.",
              discrepancy("'variants':[" + reading("A") + "," + reading("B") + "],'preferred':2"))
          .put(
              "division: The id is div: and the code, and for a former division a word.",
              "{'type':'division','id':'div:0204','code':'0203','divisionType':'municipality',%s}"
                  .formatted(NAMES))
          .put(
              "division: The divisionType is one of the code's level.",
              "{'type':'division','id':'div:0203','code':'0203','divisionType':'province',%s}"
                  .formatted(NAMES))
          .put(
              "change: Each side has as many things as the type asks for.",
              "{'type':'change','id':'change:c','changeType':'merged','from':['org:a'],"
                  + "'to':['org:b']}")
          .put(
              "change: Organizations are founded and registered; divisions are created and upgraded.",
              "{'type':'change','id':'change:c','changeType':'created','to':['org:b']}")
          .put(
              "change: Both sides are organizations, or both are divisions.",
              "{'type':'change','id':'change:c','changeType':'renamed','from':['org:a'],"
                  + "'to':['div:02']}")
          .put(
              "cascade-plan: The trainees of a tier are the trainers of the next.",
              cascade("{'trainees':[" + A + "]},{'trainers':[" + B + "]}"))
          .put(
              "cascade-plan: No party stands in two places of the cascade.",
              cascade("{'trainers':[" + A + "],'trainees':[" + A + "]}"))
          .put(
              "cascade-plan: No tier reaches wider than those before it.",
              cascade("{'levels':['district']},{'levels':['provincial']}"))
          .put(
              "milestone: The stage does not follow from endorsements.",
              "{'stage':'endorsed','actual':{}}")
          .put(
              "agreement: There are two parties, or one that is a number of them.",
              "{'type':'agreement','id':'agreement:a','kind':'mou','parties':[" + A + "]}")
          .put(
              "function-assignment: Each of toTypes has a council.",
              "{'type':'function-assignment','id':'function:f','toTypes':['village']}")
          .buildOrThrow();

  private static String statement(String text) {
    return "{'formatVersion':'1.0','statements':[{'type':'statement','kind':'goal',"
        + text
        + ",'citations':[{'document':'doc:d'}]}]}";
  }

  private static String discrepancy(String rest) {
    return "{'type':'discrepancy','subject':'org:a','aspect':'name'," + rest + "}";
  }

  private static String reading(String text) {
    return "{'text':{'en':'" + text + "'},'citation':{'document':'doc:d'}}";
  }

  private static String cascade(String tiers) {
    return "{'type':'cascade-plan','id':'cascade:c'," + NAMES + ",'tiers':[" + tiers + "]}";
  }

  private static Stream<String> rules(Shape<?> shape) {
    if (shape instanceof ObjectShape<?, ?> object) {
      return object.readerOnly().stream();
    }
    return shape instanceof StringShape<?> string
        ? string.schema().readerOnly().stream()
        : Stream.of();
  }

  @Test
  void everyRuleHasAnExample() {
    Set<String> rules = new TreeSet<>();
    Schema.READER_ONLY.forEach(rule -> rules.add("dataset: " + rule));
    Definitions.SHAPES.forEach(
        (name, shape) -> rules(shape).forEach(rule -> rules.add(name + ": " + rule)));
    assertEquals(rules, new TreeSet<>(EXAMPLES.keySet()));
  }

  @Test
  void everyRuleIsInTheSchema() {
    String schema = CivicJson.schema();
    for (String rule : EXAMPLES.keySet()) {
      assertTrue(schema.contains(rule.substring(rule.indexOf(": ") + 2)), rule);
    }
  }

  @TestFactory
  List<DynamicTest> theReaderRefusesWhatTheSchemaAccepts() {
    return EXAMPLES.entrySet().stream()
        .map(example -> DynamicTest.dynamicTest(example.getKey(), () -> check(example)))
        .toList();
  }

  private static void check(Map.Entry<String, String> example) {
    String name = example.getKey().substring(0, example.getKey().indexOf(':'));
    Shape<?> shape = Objects.requireNonNull(Definitions.SHAPES.get(name), name);
    String json = example.getValue().replace('\'', '"');
    assertTrue(Definitions.accepts(Definitions.schema(shape), json), "the schema accepts " + json);
    assertThrows(CivicJsonException.class, () -> Definitions.read(shape, json));
  }
}
