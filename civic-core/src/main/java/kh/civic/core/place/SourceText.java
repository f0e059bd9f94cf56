package kh.civic.core.place;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/**
 * The text of a file, read whole, and what its first bytes say: its encoding, or that it is none.
 */
final class SourceText {

  private static final int HEAD = 4;
  private static final int CHUNK = 1 << 13;

  /** What a file is, as its first bytes or characters say. */
  enum Format {
    /** Text, as far as can be told. */
    TEXT(""),
    /** A workbook of a spreadsheet (.xlsx, .ods), which is a ZIP archive. */
    WORKBOOK(
        "a workbook (.xlsx or .ods) or another ZIP archive; open it in the spreadsheet program and"
            + " save the sheet as \"CSV UTF-8 (Comma delimited)\""),
    /** A workbook of older spreadsheet programs (.xls). */
    OLD_WORKBOOK(
        "a workbook (.xls); open it in the spreadsheet program and save the sheet as \"CSV UTF-8"
            + " (Comma delimited)\""),
    /** A PDF document. */
    PDF("a PDF document; ask for the spreadsheet that it was made from"),
    /** A file packed with gzip. */
    GZIP("packed with gzip; unpack it first, for instance with GZIPInputStream"),
    /** A page or a sheet in HTML or XML, whatever its name ends with. */
    MARKUP(
        "HTML or XML under another name; open it in the spreadsheet program and save the sheet as"
            + " \"CSV UTF-8 (Comma delimited)\""),
    /** Text in UTF-32. */
    UTF_32("text in UTF-32; save it in UTF-8"),
    /** Text in UTF-16 without the mark that says so, or a binary file. */
    UNMARKED_UTF_16(
        "text in UTF-16 without a byte order mark, or no text; save it as \"CSV UTF-8 (Comma"
            + " delimited)\"");

    private final String advice;

    Format(String advice) {
      this.advice = advice;
    }

    /** Returns what the file is and what to do, for a format that is not read; else empty. */
    String advice() {
      return advice;
    }
  }

  private final char[] characters;
  private final int length;
  private final boolean marked;
  private final boolean complete;
  private final Format format;

  private SourceText(
      char[] characters, int length, boolean marked, boolean complete, Format format) {
    this.characters = characters;
    this.length = length;
    this.marked = marked;
    this.complete = complete;
    this.format = format;
  }

  /** Returns a reader of the rows of the text. */
  CsvReader rows(char separator) {
    return new CsvReader(characters, length, separator);
  }

  /** Returns whether there was a byte order mark, which is not part of the text. */
  boolean marked() {
    return marked;
  }

  /** Returns whether the file has no more than {@link GazetteerReader#MAX_CHARACTERS}. */
  boolean complete() {
    return complete;
  }

  /** Returns what the file is. */
  Format format() {
    return format;
  }

  /** Reads bytes: UTF-16 if a byte order mark says so, else UTF-8. */
  static SourceText of(InputStream in) throws IOException {
    byte[] head = in.readNBytes(HEAD);
    Format format = format(head);
    if (format != Format.TEXT) {
      return new SourceText(new char[0], 0, false, true, format);
    }
    InputStream whole = new SequenceInputStream(new ByteArrayInputStream(head), in);
    return of(new InputStreamReader(whole, encoding(head)));
  }

  /** Reads characters. */
  static SourceText of(Reader in) throws IOException {
    List<char[]> chunks = new ArrayList<>();
    int length = 0;
    boolean more = true;
    while (more && length <= GazetteerReader.MAX_CHARACTERS) {
      char[] chunk = new char[CHUNK];
      int filled = 0;
      while (more && filled < CHUNK) {
        int read = in.read(chunk, filled, CHUNK - filled);
        more = read >= 0;
        filled += Math.max(read, 0);
      }
      chunks.add(chunk);
      length += filled;
    }
    boolean complete = length <= GazetteerReader.MAX_CHARACTERS;
    length = Math.min(length, GazetteerReader.MAX_CHARACTERS);
    char[] text = new char[length];
    for (int i = 0; i < chunks.size(); i++) {
      int start = i * CHUNK;
      System.arraycopy(chunks.get(i), 0, text, start, Math.max(0, Math.min(CHUNK, length - start)));
    }
    boolean marked = length > 0 && text[0] == '\uFEFF';
    if (marked) {
      System.arraycopy(text, 1, text, 0, --length);
    }
    return new SourceText(text, length, marked, complete, format(text, length));
  }

  private static Charset encoding(byte[] head) {
    if (startsWith(head, 0xFF, 0xFE)) {
      return UTF_16LE;
    }
    return startsWith(head, 0xFE, 0xFF) ? UTF_16BE : UTF_8;
  }

  private static Format format(byte[] head) {
    if (startsWith(head, 'P', 'K', 3, 4)) {
      return Format.WORKBOOK;
    }
    if (startsWith(head, 0xD0, 0xCF, 0x11, 0xE0)) {
      return Format.OLD_WORKBOOK;
    }
    if (startsWith(head, '%', 'P', 'D', 'F')) {
      return Format.PDF;
    }
    if (startsWith(head, 0x1F, 0x8B)) {
      return Format.GZIP;
    }
    return startsWith(head, 0xFF, 0xFE, 0, 0) || startsWith(head, 0, 0, 0xFE, 0xFF)
        ? Format.UTF_32
        : Format.TEXT;
  }

  /** Returns what the first characters that can be seen say, where there were no bytes to ask. */
  private static Format format(char[] text, int length) {
    int start = 0;
    while (start < length && Spaces.isBlank(text[start])) {
      start++;
    }
    String head = new String(text, start, Math.min(HEAD, length - start));
    if (head.equals("PK\u0003\u0004")) {
      return Format.WORKBOOK;
    }
    if (head.equals("%PDF")) {
      return Format.PDF;
    }
    if (head.startsWith("<")) {
      return Format.MARKUP;
    }
    return head.indexOf('\0') >= 0 ? Format.UNMARKED_UTF_16 : Format.TEXT;
  }

  private static boolean startsWith(byte[] head, int... bytes) {
    if (head.length < bytes.length) {
      return false;
    }
    for (int i = 0; i < bytes.length; i++) {
      if (head[i] != (byte) bytes[i]) {
        return false;
      }
    }
    return true;
  }
}
