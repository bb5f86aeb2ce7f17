cp /tmp/wt/queries-notes/zz-judge.ts ./zz-judge.ts
for l in "eu ${EU:-eu3.tsv eu2.tsv eu.tsv}" "all ${ALL:-all3.tsv all2.tsv all.tsv}"; do set -- $l; npx tsx zz-judge.ts $@; done
rm zz-judge.ts
