package io.github.jixiao.rules.internal.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jixiao.rules.RuleBooks;
import io.github.jixiao.rules.law.PackException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which two schemes of one pack may stand side by side. */
class ChoiceTest {
    @TempDir
    Path directory;

    private void read(String main, String other) {
        PackFolder.in(directory)
                .edit("schemes/main.yaml", "first-year: 2020\nevaluations: [self]", lines(main))
                .scheme("other", """
                        scheme: other
                        title: {zh: 另一办法, en: Other}
                        base: house/main
                        entries: {}
                        """ + lines(other));
        RuleBooks.of(directory);
    }

    private static String lines(String header) {
        return header.replace("; ", "\n");
    }

    @ParameterizedTest(name = "{0} | {1}")
    @CsvSource(delimiter = '|', textBlock = """
            first-year: 2020; evaluations: [self] | first-year: 2020; evaluations: [self]
            first-year: 2020; evaluations: [self] | first-year: 2025; evaluations: [self]
            first-year: 2020; last-year: 2022; evaluations: [self] | first-year: 2022; evaluations: [self]
            first-year: 2020; evaluations: [self]; items: [project, policy] | first-year: 2020; evaluations: [self]; items: [policy, transfer]
            first-year: 2020; evaluations: [self, department] | first-year: 2020; evaluations: [self, spot-check]
            first-year: 2020; evaluations: [self]; items: [project] | first-year: 2020; evaluations: [self]; features: {cost-indicators: true}
            first-year: 2020; evaluations: [self]; features: {several-goals: true} | first-year: 2020; evaluations: [self]; features: {cost-indicators: true}
            first-year: 2020; evaluations: [self]; items: [project] | first-year: 2020; evaluations: [self, department]; items: [project]; features: {cost-indicators: true}
            """)
    void twoThatCouldAnswerOneQuestionAreRefused(String main, String other) {
        assertThatThrownBy(() -> read(main, other))
                .isInstanceOfSatisfying(
                        PackException.class,
                        refusal -> assertThat(refusal.file()).isIn("schemes/main.yaml", "schemes/other.yaml"))
                .hasMessageContainingAll("house/main", "house/other", "could both be chosen for one evaluation");
    }

    @ParameterizedTest(name = "{0} | {1}")
    @CsvSource(delimiter = '|', textBlock = """
            first-year: 2020; last-year: 2021; evaluations: [self] | first-year: 2022; evaluations: [self]
            first-year: 2020; last-year: 2020; evaluations: [self] | first-year: 2021; evaluations: [self]
            first-year: 2020; evaluations: [self] | first-year: 2020; evaluations: [department]
            first-year: 2020; evaluations: [self]; items: [project] | first-year: 2020; evaluations: [self]; items: [policy]
            first-year: 2020; evaluations: [self]; features: {cost-indicators: true} | first-year: 2020; evaluations: [self]; features: {cost-indicators: false}
            first-year: 2020; evaluations: [self] | first-year: 2020; evaluations: [self]; features: {cost-indicators: true}
            first-year: 2020; evaluations: [self] | first-year: 2020; evaluations: [self]; items: [project]
            first-year: 2020; evaluations: [self, department] | first-year: 2020; evaluations: [self]
            first-year: 2020; evaluations: [self] | first-year: 2020; evaluations: [self]; automatic: false
            """)
    void twoThatAreToldApartOrOfWhichOneIsSpecialAreNot(String main, String other) {
        assertThatCode(() -> read(main, other)).doesNotThrowAnyException();
    }
}
