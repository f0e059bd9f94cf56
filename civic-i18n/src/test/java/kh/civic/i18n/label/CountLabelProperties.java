package kh.civic.i18n.label;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.Iterables;
import java.util.Optional;
import kh.civic.core.testkit.ValueArbitraries;
import kh.civic.core.value.Count;
import kh.civic.i18n.number.KhmerNumberScanner;
import kh.civic.i18n.number.Separators;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CountLabelProperties {

  @Provide
  Arbitrary<Count> counts() {
    return ValueArbitraries.counts();
  }

  @Property(tries = 500)
  void theKhmerLabelOfACountIsFoundInTextAsThatCount(@ForAll("counts") Count count) {
    String text = "ចំនួន" + Labels.KHMER.label(count) + " នាក់";
    KhmerNumberScanner scanner = KhmerNumberScanner.of(Separators.KHMER);
    assertEquals(Optional.of(count), Iterables.getOnlyElement(scanner.scan(text)).count());
  }
}
