module consumer.facade {
  requires kh.civic.json;
}
