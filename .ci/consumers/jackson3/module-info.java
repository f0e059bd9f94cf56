module consumer.jackson3 {
  requires kh.civic.json;
  requires tools.jackson.databind;
}
