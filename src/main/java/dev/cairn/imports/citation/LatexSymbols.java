package dev.cairn.imports.citation;

import java.util.HashMap;
import java.util.Map;

/** LaTeX commands that stand for one character or a few. */
final class LatexSymbols {
    private static final String TABLE =
            """
            ss ß  o ø  O Ø  ae æ  AE Æ  oe œ  OE Œ  aa å  AA Å  l ł  L Ł  i ı  j ȷ  dh ð  DH Ð  th þ  TH Þ  dj đ  DJ Đ
            ng ŋ  NG Ŋ  ldots …  dots …  textellipsis …  textendash –  textemdash —  textquoteright ’  textquoteleft ‘
            textquotedblleft “  textquotedblright ”  guillemotleft «  guillemotright »  textregistered ®
            texttrademark ™  copyright ©  textcopyright ©  textdegree °  degree °  circ °  S §  P ¶  pounds £  euro €
            textbackslash \\  textasciitilde ~  textasciicircum ^  textunderscore _  textbar |  textless <
            textgreater >  times ×  div ÷  pm ±  mp ∓  cdot ·  leq ≤  le ≤  geq ≥  ge ≥  neq ≠  ne ≠  approx ≈  sim ∼
            infty ∞  rightarrow →  to →  leftarrow ←  partial ∂  sum ∑  int ∫  sqrt √  in ∈  ast *  prime ′  ell ℓ
            alpha α  beta β  gamma γ  delta δ  epsilon ε  varepsilon ε  zeta ζ  eta η  theta θ  iota ι  kappa κ
            lambda λ  mu μ  nu ν  xi ξ  pi π  rho ρ  sigma σ  tau τ  upsilon υ  phi φ  varphi φ  chi χ  psi ψ  omega ω
            Gamma Γ  Delta Δ  Theta Θ  Lambda Λ  Xi Ξ  Pi Π  Sigma Σ  Phi Φ  Psi Ψ  Omega Ω  textmu µ  textalpha α
            LaTeX LaTeX  TeX TeX  BibTeX BibTeX  slash /
            """;

    private LatexSymbols() {}

    static Map<String, String> read() {
        Map<String, String> symbols = new HashMap<>();
        String[] words = TABLE.strip().split("\\s+");
        for (int i = 0; i < words.length; i += 2) {
            symbols.put(words[i], words[i + 1]);
        }
        return Map.copyOf(symbols);
    }
}
