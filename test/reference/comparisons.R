# Comparisons of means, shares and counts, sample sizes, percentiles and tails, as base R gives them.
#   Rscript comparisons.R   writes comparisons.json beside it.
source("json.R")

welch <- function(a, b) {
  found <- t.test(a, b)
  list(
    a = list(n = length(a), mean = mean(a), variance = var(a)),
    b = list(n = length(b), mean = mean(b), variance = var(b)),
    difference = mean(a) - mean(b), low = found$conf.int[1], high = found$conf.int[2], p = found$p.value
  )
}

# poisson.test's interval is Clopper and Pearson's; its p-value adds up small probabilities, the doubled tail is ours.
rates <- function(a, a_time, b, b_time) {
  found <- poisson.test(c(a, b), c(a_time, b_time))
  share <- a_time / (a_time + b_time)
  list(
    a = list(observed = a, expected = a_time), b = list(observed = b, expected = b_time), ratio = found$estimate[[1]],
    low = found$conf.int[1], high = found$conf.int[2], minlike = found$p.value,
    doubled = min(1, 2 * min(pbinom(a, a + b, share), pbinom(a - 1, a + b, share, lower.tail = FALSE)))
  )
}

share <- function(x, n) {
  limits <- binom.test(x, n)$conf.int
  list(successes = x, trials = n, low = limits[1], high = limits[2])
}

# power.prop.test uses the pooled variance for the level (Fleiss without correction), so it asks for a few more than the unpooled formula.
size <- function(p1, p2) list(a = p1, b = p2, pooled = power.prop.test(p1 = p1, p2 = p2, power = 0.8)$n)

# power.t.test uses Student's t where we use the normal distribution.
mean_size <- function(delta, sd) list(delta = delta, sd = sd, student = power.t.test(delta = delta, sd = sd, power = 0.8)$n)

type7 <- function(values) {
  p <- c(0, 0.1, 0.25, 0.5, 0.9, 0.95, 1)
  list(values = I(values), p = I(p), quantile = I(unname(quantile(values, p, type = 7))))
}

tail <- function(value, freedom) {
  list(value = value, freedom = freedom, p = pchisq(value, freedom, lower.tail = FALSE))
}

write_json(list(
  versions = list(R = paste(R.version$major, R.version$minor, sep = ".")),
  welch = list(
    welch(sleep$extra[sleep$group == 1], sleep$extra[sleep$group == 2]),
    welch(mtcars$mpg[mtcars$am == 0], mtcars$mpg[mtcars$am == 1]),
    welch(ToothGrowth$len[ToothGrowth$supp == "OJ"], ToothGrowth$len[ToothGrowth$supp == "VC"])
  ),
  rates = list(
    rates(11, 800, 6 + 8 + 7, 1083 + 1050 + 878), # the example of ?poisson.test
    rates(2, 17877, 10, 20000), # Fay 2010
    rates(0, 31, 5, 28), rates(5, 28, 0, 31), rates(40, 30, 60, 31), rates(1, 1, 1, 1), rates(1200, 365, 1300, 365)
  ),
  shares = list(share(0, 10), share(10, 10), share(1, 1), share(81, 263), share(15, 148), share(1, 29), share(682, 925)),
  shareSizes = list(size(0.3, 0.4), size(0.3, 0.35), size(0.1, 0.15), size(0.5, 0.75), size(0.02, 0.05)),
  meanSizes = list(mean_size(1, 2), mean_size(0.5, 1), mean_size(10, 25), mean_size(1, 10)),
  percentiles = list(type7(sort(mtcars$mpg)), type7(sort(as.numeric(rivers))), type7(c(3, 5)), type7(sort(unname(precip[1:11])))),
  chiSquareTails = Map(tail, c(0, 0.1, 3.841458820694, 16.79, 22.3, 5, 11.07, 200, 30, 1, 1500, 80, 160),
                             c(1, 1, 1, 1, 3, 2, 5, 3, 40, 40, 2, 100, 100)),
  normal = list(z975 = qnorm(0.975), z80 = qnorm(0.8))
), "comparisons.json")
