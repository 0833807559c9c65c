# Kaplan-Meier, its median, and the log-rank test, as the survival package of R gives them.
#   Rscript survival.R   writes survival.json beside it.
library(survival)
source("json.R")

# Freireich et al. 1963, weeks of remission; from Cox 1972, table 1.
freireich <- data.frame(
  time = c(6, 6, 6, 6, 7, 9, 10, 10, 11, 13, 16, 17, 19, 20, 22, 23, 25, 32, 32, 34, 35,
           1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23),
  status = c(1, 1, 1, 0, 1, 0, 1, 0, 0, 1, 1, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, rep(1, 21)),
  group = rep(c("6-MP", "placebo"), each = 21)
)
# Half of them wait exactly, from day 2 to day 5.
flat <- data.frame(time = c(1, 2, 5, 9), status = c(1, 1, 1, 0), group = "flat")

lung <- survival::lung
lung$status <- lung$status - 1
aml <- data.frame(time = aml$time, status = aml$status, group = as.character(aml$x))
by_sex <- data.frame(time = lung$time, status = lung$status, group = ifelse(lung$sex == 1, "men", "women"))
by_ecog <- na.omit(data.frame(time = lung$time, status = lung$status, group = lung$ph.ecog))
by_ecog$group <- paste0("ecog", by_ecog$group)

curve <- function(data) {
  fit <- survfit(Surv(time, status) ~ 1, data)
  step <- fit$n.event > 0
  list(
    groups = I(unique(data$group)), day = I(fit$time[step]), survival = I(fit$surv[step]),
    median = quantile(fit, 0.5)$quantile[[1]]
  )
}

test <- function(data) {
  found <- survdiff(Surv(time, status) ~ group, data)
  freedom <- length(found$n) - 1
  list(
    groups = I(sort(unique(data$group))), observed = I(found$obs), expected = I(found$exp), variance = found$var[1, 1],
    chiSquare = found$chisq, freedom = freedom, p = pchisq(found$chisq, freedom, lower.tail = FALSE)
  )
}

people <- function(data) list(time = I(data$time), status = I(as.integer(data$status)))
everybody <- rbind(freireich, flat, aml, by_sex, by_ecog)

write_json(list(
  versions = list(R = paste(R.version$major, R.version$minor, sep = "."), survival = as.character(packageVersion("survival"))),
  people = lapply(split(everybody, everybody$group), people),
  curves = c(
    lapply(split(rbind(freireich, flat, aml), c(freireich$group, flat$group, aml$group)), curve),
    list(lungMen = curve(subset(by_sex, group == "men")), lungWomen = curve(subset(by_sex, group == "women")), lung = curve(by_sex))
  ),
  tests = list(freireich = test(freireich), aml = test(aml), lungBySex = test(by_sex), lungByEcog = test(by_ecog))
), "survival.json")
