package dev.cairn.imports.citation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.imports.ImportResult;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Map;
import java.util.Random;

class CitationReaderTest {
    private static final String EUROSAT =
            """
            @article{helber2019eurosat,
              title={{EuroSAT}: A novel dataset and deep learning benchmark},
              author={Helber, Patrick and Bischke, Benjamin and Dengel, Andreas and Borth, Damian},
              journal={IEEE Journal of Selected Topics},
              volume={12}, number=7, pages={2217--2226}, year={2019}, month=jul,
              doi = "https://doi.org/10.1109/JSTARS.2019.2918242"
            }
            """;

    private static List<PublicationEntry> good(String text) {
        if (CitationReader.read(text)
                instanceof ImportResult.Good<List<PublicationEntry>>(var list, var notes)) {
            return list;
        }
        throw new AssertionError(CitationReader.read(text));
    }

    private static String bad(String text) {
        if (CitationReader.read(text)
                instanceof ImportResult.Bad<List<PublicationEntry>>(String message)) {
            return message;
        }
        throw new AssertionError(CitationReader.read(text));
    }

    @Test
    void bibtexBecomesAPublication() {
        PublicationEntry publication = good(EUROSAT).getFirst();
        assertThat(publication)
                .isEqualTo(
                        new PublicationEntry(
                                "10.1109/JSTARS.2019.2918242",
                                "Helber, P., Bischke, B., Dengel, A., Borth, D. (2019). EuroSAT: A novel dataset and"
                                        + " deep learning benchmark. IEEE Journal of Selected Topics 12(7): 2217–2226."));
        assertThat(publication.entry()).containsOnlyKeys("doi", "citation");
        assertThat(publication.itemFields()).containsOnlyKeys("sci:doi", "sci:citation");
        assertThat(publication.address()).isEqualTo("https://doi.org/10.1109/JSTARS.2019.2918242");
    }

    @Test
    void severalEntriesStringsAndCommentsAreRead() {
        String text =
                """
                % my list
                @string{rs = "Remote Sensing"}
                @comment{not this}
                @article{a, author="Ada Lovelace and Ludwig van Beethoven and {European Space Agency} and others",
                  title="On " # "it", journal=rs, year=2001}
                @book{b, editor={Müller, Jörg-Peter}, title={A Book}, edition={2nd}, publisher={Springer}, year=1999}
                @article{a, author={Doe, Jr, J. R.}, title={Same key}, journal=jgr, year=2000}
                @misc{d, title={Tool}, version={v1.2}, author={{The Team}}, howpublished={\\url{https://example.com/tool}}, date={2020-05-01}}
                """;
        assertThat(good(text))
                .map(PublicationEntry::citation)
                .containsExactly(
                        "Lovelace, A., van Beethoven, L., European Space Agency et al. (2001). On it. Remote Sensing.",
                        "Müller, J.-P. (ed.) (1999). A Book (2nd edition). Springer.",
                        "Doe Jr, J. R. (2000). Same key. jgr.",
                        "The Team (2020). Tool (version 1.2). https://example.com/tool");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            value = {
                "M{\\\"u}ller|Müller",
                "M\\\"uller|Müller",
                "M{\\\"{u}}ller|Müller",
                "J{\\'e}r{\\^o}me|Jérôme",
                "{\\v{C}}esk\\'y|Český",
                "Dvo\\v r\\'ak|Dvořák",
                "Gau{\\ss}|Gauß",
                "S{\\o}ren \\AA ngstr\\\"om|Søren Ångström",
                "na\\\"{\\i}ve|naïve",
                "Fran\\c{c}ois|François",
                "50\\% \\& more\\_less|50% & more_less",
                "CO$_2$ and m$^{-2}$|CO₂ and m⁻²",
                "$\\alpha$-band|α-band",
                "\\emph{in situ} \\textbf{x}|in situ x",
                "\\href{http://a.b}{text}|text",
                "pages 1--2 --- end|pages 1–2 — end",
                "``quoted''|“quoted”",
                "a~b\\ c\\\\d|a b c d",
                "{EuroSAT}: {A {B}}|EuroSAT: A B",
                "no_formula^x|no_formula^x",
                "unclosed {\\\"u|unclosed ü",
                "end\\|end",
                "日本 Ž|日本 Ž",
            })
    void latexIsDecoded(String latex, String plain) {
        assertThat(LatexText.plain(latex)).isEqualTo(plain);
    }

    @Test
    void exportsOfKnownServicesAreRead() {
        String zenodo =
                """
                @dataset{helber_2018_7711810,
                  author       = {Helber, Patrick and
                                  Bischke, Benjamin},
                  title        = {EuroSAT: Land Use},
                  month        = dec,
                  year         = 2018,
                  publisher    = {Zenodo},
                  doi          = {10.5281/zenodo.7711810},
                  url          = {https://doi.org/10.5281/zenodo.7711810},
                }
                """;
        assertThat(good(zenodo))
                .containsExactly(
                        new PublicationEntry(
                                "10.5281/zenodo.7711810",
                                "Helber, P. & Bischke, B. (2018). EuroSAT: Land Use. Zenodo."));
        String arxiv =
                """
                @misc{helber2019, title={EuroSAT}, author={Patrick Helber and Damian Borth}, year={2019},
                      eprint={1709.00029}, archivePrefix={arXiv}, primaryClass={cs.CV},
                      url={https://arxiv.org/abs/1709.00029}}
                """;
        assertThat(good(arxiv).getFirst().citation())
                .isEqualTo(
                        "Helber, P. & Borth, D. (2019). EuroSAT. arXiv 1709.00029. https://arxiv.org/abs/1709.00029");
    }

    @Test
    void risIsReadWithAllItsSpellings() {
        String text =
                """
                TY  - JOUR
                AU  - Müller, Jörg
                AU  - van der Berg, Anna B.
                AU  - World Bank
                TI  - A title that
                goes on
                T2  - Remote Sensing of Environment
                VL  - 12
                IS  - 3
                SP  - 100
                EP  - 110
                PY  - 2018/05//
                DO  - https://doi.org/10.1016/abc
                ER  -

                TY  - DATA
                A1  - Doe, J
                T1  - Labels
                Y1  - 2021
                PB  - Zenodo
                UR  - https://doi.org/10.5281/zenodo.77
                ER  -
                """;
        List<PublicationEntry> expected =
                List.of(
                        new PublicationEntry(
                                "10.1016/abc",
                                "Müller, J., van der Berg, A. B., World Bank (2018). A title that goes on. Remote Sensing"
                                        + " of Environment 12(3): 100–110."),
                        new PublicationEntry(
                                "10.5281/zenodo.77", "Doe, J. (2021). Labels. Zenodo."));
        assertThat(good(text)).isEqualTo(expected);
        assertThat(good(text.replace("\n", "\r\n"))).isEqualTo(expected);
        assertThat(good("\uFEFF" + text)).isEqualTo(expected);
    }

    @Test
    void cslJsonIsReadAloneInAListAndInAnEnvelope() {
        String one =
                """
                {"type": "article-journal", "title": "<i>Deep</i> things", "DOI": "10.1000/x", "volume": 3, "page": "1-9",
                 "container-title": ["Journal of Things"], "issued": {"date-parts": [["2020", 5]]},
                 "author": [{"family": "Berg", "given": "Anna", "non-dropping-particle": "van der"}, {"literal": "ESA"}, 7]}
                """;
        PublicationEntry expected =
                new PublicationEntry(
                        "10.1000/x",
                        "van der Berg, A. & ESA (2020). Deep things. Journal of Things 3: 1–9.");
        assertThat(good(one)).containsExactly(expected);
        assertThat(good("[" + one + "," + one + "]")).containsExactly(expected, expected);
        assertThat(good("{\"status\": \"ok\", \"message\": " + one + "}"))
                .containsExactly(expected);
        assertThat(good("{\"items\": [" + one + "]}")).containsExactly(expected);
    }

    @Test
    void aDoiAloneOrInATextIsTaken() {
        assertThat(good("https://doi.org/10.5281/zenodo.7711810"))
                .containsExactly(new PublicationEntry("10.5281/zenodo.7711810", ""));
        assertThat(good("doi: 10.1000/182").getFirst().entry())
                .isEqualTo(Map.of("doi", "10.1000/182"));
        assertThat(good("Doe, J. (2020).  A title.\nJournal 1. https://doi.org/10.1000/182."))
                .containsExactly(
                        new PublicationEntry(
                                "10.1000/182",
                                "Doe, J. (2020). A title. Journal 1. https://doi.org/10.1000/182."));
    }

    @Test
    void oneBrokenEntryDoesNotSpoilTheOthers() {
        ImportResult<List<PublicationEntry>> reading =
                CitationReader.read("@article{a b c}\n" + EUROSAT);
        assertThat(reading).isInstanceOf(ImportResult.Good.class);
        assertThat(((ImportResult.Good<List<PublicationEntry>>) reading).value()).hasSize(1);
        assertThat(((ImportResult.Good<List<PublicationEntry>>) reading).notes()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "hello",
                "@article{a, title={no end",
                "@article{a b c}",
                "@comment{x}",
                "{\"title\": ",
                "{}",
                "[]",
                "[1, null]",
                "TY  - JOUR\nER  -",
            })
    void whatCannotBeReadIsSaidInASentence(String text) {
        assertThat(bad(text)).matches("[A-Z].*\\.");
    }

    @Test
    void anySpoiledTextGivesAnAnswer() {
        String all = EUROSAT + "TY  - JOUR\nTI  - x\nER  -\n[{\"title\": \"t\", \"author\": [{}]}]";
        var random = new Random(7);
        for (int i = 0; i < 3000; i++) {
            int from = random.nextInt(all.length());
            int to = from + random.nextInt(all.length() - from + 1);
            String text = all.substring(from, to);
            String spoiled =
                    text.isEmpty()
                            ? "{"
                            : new StringBuilder(text)
                                    .insert(
                                            random.nextInt(text.length()),
                                            "{}\\@$\"\n".charAt(random.nextInt(7)))
                                    .toString();
            assertThat(CitationReader.read(spoiled)).isNotNull();
        }
    }
}
