<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en">
<context>
    <name>Texts</name>
    <message>
        <source>per-token accuracy</source>
        <translation>トークン正解率</translation>
    </message>
    <message>
        <source>−token edit distance</source>
        <translation>トークン編集距離（符号反転）</translation>
    </message>
    <message>
        <source>exact match</source>
        <translation>完全一致</translation>
    </message>
    <message>
        <source>pass mark</source>
        <translation>合格率</translation>
    </message>
    <message>
        <source>multiple choice grade</source>
        <translation>多肢選択スコア</translation>
    </message>
    <message>
        <source>−Brier score</source>
        <translation>ブライアスコア（符号反転）</translation>
    </message>
    <message>
        <source>%1: %2 is out of range</source>
        <translation>%1：%2は範囲外です</translation>
    </message>
    <message>
        <source>%1: “%2” is not a decimal number</source>
        <translation>%1：「%2」を数値として読み取れません</translation>
    </message>
    <message>
        <source>%1: %2 is not a whole number</source>
        <translation>%1：%2は整数ではありません</translation>
    </message>
    <message>
        <source>%1: %2 is not a whole number of millionths</source>
        <translation>%1：%2は100万分の1の整数倍ではありません</translation>
    </message>
    <message>
        <source>%1: “%2” is not known</source>
        <translation>%1：「%2」は認識できません</translation>
    </message>
    <message>
        <source>%1 is not known</source>
        <translation>%1という項目はありません</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1がありません</translation>
    </message>
    <message>
        <source>%1 is missing at “%2”</source>
        <translation>「%2」の所に%1がありません</translation>
    </message>
    <message>
        <source>%1: “%2” begins a second list of choices; a step has one</source>
        <translation>%1：「%2」から二つ目の選択肢の一覧が始まっています。一覧は1ステップに一つです</translation>
    </message>
    <message>
        <source>%1 is given twice</source>
        <translation>%1が2回指定されています</translation>
    </message>
    <message>
        <source>%1: “%2” is given twice</source>
        <translation>%1：「%2」が2回指定されています</translation>
    </message>
    <message>
        <source>%1: %2 is of the wrong type</source>
        <translation>%1：%2は型が違います</translation>
    </message>
    <message>
        <source>%1: %2 is too large a spread for this distribution at its mean</source>
        <translation>%1：%2は、この分布とこの平均では大きすぎるばらつきです</translation>
    </message>
    <message>
        <source>%1: “%2” cannot be featured, its grading curve is the straight line or leaves 0 to 1</source>
        <translation>%1：「%2」は注目する指標にできません。採点曲線が直線か、0から1の範囲を外れます</translation>
    </message>
    <message>
        <source>%1: “%2” is not among the metrics shown</source>
        <translation>%1：「%2」は表示中の指標ではありません</translation>
    </message>
    <message>
        <source>%1: %2 entries are more than %3</source>
        <translation>%1：項目数%2は上限の%3を超えています</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1が空です</translation>
    </message>
    <message>
        <source>%1 is nested deeper than %2 levels</source>
        <translation>%1の入れ子が%2段を超えています</translation>
    </message>
    <message>
        <source>%1 is larger than %2</source>
        <translation>%1は%2を超えています</translation>
    </message>
    <message>
        <source>%1 unfolds to more than %2</source>
        <translation>%1は展開すると%2を超えます</translation>
    </message>
    <message>
        <source>Not JSON at %1 (line and column), near “%2”</source>
        <translation>%1（行と列）の「%2」付近がJSONではありません</translation>
    </message>
    <message>
        <source>%1: no scenario of Metric Mirage</source>
        <translation>%1：Metric Mirageのシナリオではありません</translation>
    </message>
    <message>
        <source>%1: the link is damaged or cut; copy all of it, from index.html to its last letter</source>
        <translation>%1：リンクが壊れているか、途中で切れています。index.htmlから最後の文字まで、すべてコピーしてください</translation>
    </message>
    <message>
        <source>the link holds the series that are drawn, %1 of %2; a file holds them all</source>
        <translation>リンクには描かれている系列だけが入ります（%2のうち%1）。ファイルならすべて入ります</translation>
    </message>
    <message>
        <source>The link is on the clipboard. It holds the series that are drawn, %1 of %2; a file holds them all.</source>
        <translation>リンクをクリップボードにコピーしました。入っているのは描かれている系列だけです（%2のうち%1）。ファイルならすべて入ります。</translation>
    </message>
    <message>
        <source>the link has %1 characters, and some programs pass on only 2,000: a file carries measurements better</source>
        <translation>リンクの長さは%1文字です。2,000文字までしか扱えないプログラムもあります。測定値を渡すにはファイルのほうが確実です</translation>
    </message>
    <message>
        <source>%1: a figure without a scenario inside: it is not from Metric Mirage, or another program has removed it</source>
        <translation>%1：シナリオを含まない図です。Metric Mirageが書き出した図ではないか、ほかのプログラムがシナリオを取り除いています</translation>
    </message>
    <message>
        <source>%1: %2 files carry no scenario; %3 files from Metric Mirage do</source>
        <translation>%1：%2ファイルにシナリオは含まれません。Metric Mirageが書き出した%3には含まれます</translation>
    </message>
    <message>
        <source>draw the strip of sampled answers under the panels</source>
        <translation>パネルの下に抽出した解答の帯を描く</translation>
    </message>
    <message>
        <source>%1 from per-token success</source>
        <translation>トークン正解確率から見た%1</translation>
    </message>
    <message>
        <source>The strip of sampled answers</source>
        <translation>抽出した解答の帯</translation>
    </message>
    <message>
        <source>The curve before the change, pale</source>
        <translation>直前の変更前の曲線（薄く）</translation>
    </message>
    <message>
        <source>Film: mean from, to</source>
        <translation>動画：平均の始点・終点</translation>
    </message>
    <message>
        <source>Film: mean at the beginning</source>
        <translation>動画：始めの平均</translation>
    </message>
    <message>
        <source>Film: mean at the end</source>
        <translation>動画：終わりの平均</translation>
    </message>
    <message>
        <source>where the axis begins</source>
        <translation>軸の始まり</translation>
    </message>
    <message>
        <source>where the axis ends</source>
        <translation>軸の終わり</translation>
    </message>
    <message>
        <source>Film: pace</source>
        <translation>動画：動き方</translation>
    </message>
    <message>
        <source>gently off and to a stop</source>
        <translation>緩やかに動き出して止まる</translation>
    </message>
    <message>
        <source>evenly</source>
        <translation>一定の速さ</translation>
    </message>
    <message>
        <source>%1: %2 is of a newer Metric Mirage, this one reads up to %3</source>
        <translation>%1：%2はより新しいMetric Mirageのものです。この版が読めるのは%3までです</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1を読めません：%2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1に書き込めません：%2</translation>
    </message>
    <message>
        <source>%1: “%2” is not offered yet</source>
        <translation>%1：「%2」にはまだ対応していません</translation>
    </message>
    <message>
        <source>%1 is not offered yet</source>
        <translation>%1にはまだ対応していません</translation>
    </message>
    <message>
        <source>%1: “%2” does not go with the other values</source>
        <translation>%1：「%2」は他の値と両立しません</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>文書全体</translation>
    </message>
    <message>
        <source>%1; allowed: %2.</source>
        <translation>%1（指定できる値：%2）。</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1〜%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文字列</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>The window could not be opened: %1</source>
        <translation>ウィンドウを開けませんでした：%1</translation>
    </message>
    <message>
        <source>There is no display to open the window on; export and evaluate need none, see --help.</source>
        <translation>ウィンドウを開くディスプレイがありません。exportとevaluateにディスプレイは要りません（--helpを参照）。</translation>
    </message>
    <message>
        <source>and %1 more.</source>
        <translation>ほかに%1件あります。</translation>
    </message>
    <message>
        <source>Could not compute: %1</source>
        <translation>計算できませんでした：%1</translation>
    </message>
    <message>
        <source>First light: slide the bell, watch the pass mark leap</source>
        <translation>はじめの一歩：ベル曲線を動かすと、合格率が跳ね上がる</translation>
    </message>
    <message>
        <source>Thirty-six digits, and every one must be right</source>
        <translation>36桁のすべてが正しくなければならない</translation>
    </message>
    <message>
        <source>Drag a bell curve and watch one metric leap while another climbs in a straight line</source>
        <translation>ベル曲線をドラッグして、一方の指標が跳ね上がり、もう一方が直線的に上がるのを見る</translation>
    </message>
    <message>
        <source>print this and exit</source>
        <translation>この説明を表示して終了する</translation>
    </message>
    <message>
        <source>print the version and exit</source>
        <translation>バージョンを表示して終了する</translation>
    </message>
    <message>
        <source>print the scores of a scenario as a table</source>
        <translation>シナリオのスコアを表として出力</translation>
    </message>
    <message>
        <source>list the built-in scenarios</source>
        <translation>組み込みのシナリオの一覧を表示</translation>
    </message>
    <message>
        <source>write a figure to a file; needs no display</source>
        <translation>図をファイルに出力（画面は不要）</translation>
    </message>
    <message>
        <source>start from a built-in scenario (default: first-light)</source>
        <translation>組み込みシナリオから始める（既定：first-light）</translation>
    </message>
    <message>
        <source>the distribution of per-token success over questions</source>
        <translation>問題ごとのトークン正解確率の分布</translation>
    </message>
    <message>
        <source>mean per-token success</source>
        <translation>平均トークン正解確率</translation>
    </message>
    <message>
        <source>standard deviation of per-token success</source>
        <translation>トークン正解確率の標準偏差</translation>
    </message>
    <message>
        <source>two groups: per-token success on the hard questions</source>
        <translation>2群：難しい問題でのトークン正解確率</translation>
    </message>
    <message>
        <source>two groups: per-token success on the easy questions</source>
        <translation>2群：易しい問題でのトークン正解確率</translation>
    </message>
    <message>
        <source>whether the tokens of an answer share their question’s chance</source>
        <translation>1つの解答のトークンが問題のトークン正解確率を共有するか</translation>
    </message>
    <message>
        <source>tokens in one answer</source>
        <translation>1つの解答のトークン数</translation>
    </message>
    <message>
        <source>share of the tokens that must be right</source>
        <translation>正解しなければならないトークンの割合</translation>
    </message>
    <message>
        <source>the limit of infinitely many tokens</source>
        <translation>トークン数が無限の極限</translation>
    </message>
    <message>
        <source>options of a multiple choice question</source>
        <translation>多肢選択問題の選択肢の数</translation>
    </message>
    <message>
        <source>attempts at one question</source>
        <translation>1問あたりの試行回数</translation>
    </message>
    <message>
        <source>the law’s exponent</source>
        <translation>スケーリング則の指数</translation>
    </message>
    <message>
        <source>the size the jump lies at</source>
        <translation>ジャンプが起こるサイズ</translation>
    </message>
    <message>
        <source>the jump’s width in ln size</source>
        <translation>ジャンプの幅（ln サイズ）</translation>
    </message>
    <message>
        <source>questions of the test set</source>
        <translation>テストセットの問題数</translation>
    </message>
    <message>
        <source>seed of the sampled answers</source>
        <translation>解答を標本抽出する乱数のシード</translation>
    </message>
    <message>
        <source>the x axis</source>
        <translation>x軸</translation>
    </message>
    <message>
        <source>the range of the x axis, in its unit</source>
        <translation>x軸の範囲（その軸の単位）</translation>
    </message>
    <message>
        <source>the y axis</source>
        <translation>y軸</translation>
    </message>
    <message>
        <source>the metrics shown, separated by commas</source>
        <translation>表示する指標（コンマ区切り）</translation>
    </message>
    <message>
        <source>the metric that owns the shading</source>
        <translation>塗りつぶしで示す指標</translation>
    </message>
    <message>
        <source>the panels shown</source>
        <translation>表示するパネル</translation>
    </message>
    <message>
        <source>a column of the table, may be repeated (default: the metrics shown)</source>
        <translation>表の列、複数可（既定：表示中の指標）</translation>
    </message>
    <message>
        <source>places on the axis, separated by commas (default: 257 over its range)</source>
        <translation>軸上の位置（コンマ区切り、既定：範囲全体で257点）</translation>
    </message>
    <message>
        <source>natural logarithms of the metrics that are probabilities</source>
        <translation>確率である指標の自然対数</translation>
    </message>
    <message>
        <source>csv (default) or json</source>
        <translation>csv（既定）またはjson</translation>
    </message>
    <message>
        <source>dots per inch (default: 96)</source>
        <translation>1インチあたりのドット数（既定：96）</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>分布</translation>
    </message>
    <message>
        <source>Tokens and task</source>
        <translation>トークンとタスク</translation>
    </message>
    <message>
        <source>Metrics shown</source>
        <translation>表示する指標</translation>
    </message>
    <message>
        <source>Axes</source>
        <translation>軸</translation>
    </message>
    <message>
        <source>Scale law</source>
        <translation>スケーリング則</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Spread (SD)</source>
        <translation>ばらつき（SD）</translation>
    </message>
    <message>
        <source>Low group</source>
        <translation>低い群</translation>
    </message>
    <message>
        <source>High group</source>
        <translation>高い群</translation>
    </message>
    <message>
        <source>Target length</source>
        <translation>解答の長さ</translation>
    </message>
    <message>
        <source>Pass mark</source>
        <translation>合格ライン</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>選択肢の数</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>試行回数</translation>
    </message>
    <message>
        <source>Size at 1 nat, c</source>
        <translation>損失が1 natになるサイズ c</translation>
    </message>
    <message>
        <source>Exponent, α</source>
        <translation>指数 α</translation>
    </message>
    <message>
        <source>Irreducible loss</source>
        <translation>削減不能な損失</translation>
    </message>
    <message>
        <source>Jump</source>
        <translation>ジャンプ</translation>
    </message>
    <message>
        <source>Jump at</source>
        <translation>ジャンプの位置</translation>
    </message>
    <message>
        <source>Jump width</source>
        <translation>ジャンプの幅</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>問題数</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Mean per-token success over the questions</source>
        <translation>全問題にわたるトークン正解確率の平均</translation>
    </message>
    <message>
        <source>Per-token success on the hard questions</source>
        <translation>難しい問題でのトークン正解確率</translation>
    </message>
    <message>
        <source>Per-token success on the easy questions</source>
        <translation>易しい問題でのトークン正解確率</translation>
    </message>
    <message>
        <source>Tokens in one answer, L</source>
        <translation>1つの解答のトークン数 L</translation>
    </message>
    <message>
        <source>The share of an answer’s tokens that must be right</source>
        <translation>解答のトークンのうち、正解しなければならない割合</translation>
    </message>
    <message>
        <source>Options of a multiple choice question, K</source>
        <translation>多肢選択問題の選択肢の数 K</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>分布族</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>一点分布</translation>
    </message>
    <message>
        <source>Beta</source>
        <translation>ベータ</translation>
    </message>
    <message>
        <source>Logit-normal</source>
        <translation>ロジット正規</translation>
    </message>
    <message>
        <source>Truncated normal</source>
        <translation>切断正規</translation>
    </message>
    <message>
        <source>Two groups</source>
        <translation>2群</translation>
    </message>
    <message>
        <source>Every question has the same chance, as in the paper</source>
        <translation>どの問題も正解確率は同じ（論文の仮定）</translation>
    </message>
    <message>
        <source>Chances follow a beta distribution of fixed concentration</source>
        <translation>正解確率は集中度一定のベータ分布に従う</translation>
    </message>
    <message>
        <source>The logit of the chance is normal, of fixed width</source>
        <translation>正解確率のロジットは幅一定の正規分布に従う</translation>
    </message>
    <message>
        <source>A normal distribution cut off at 0 and 1</source>
        <translation>0と1で切った正規分布</translation>
    </message>
    <message>
        <source>Easy questions and hard ones, nothing between</source>
        <translation>易しい問題と難しい問題だけで、中間はない</translation>
    </message>
    <message>
        <source>Tokens of an answer</source>
        <translation>解答のトークン</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>共有</translation>
    </message>
    <message>
        <source>Independent</source>
        <translation>独立</translation>
    </message>
    <message>
        <source>The tokens of an answer share their question’s chance</source>
        <translation>1つの解答のトークンは、その問題の正解確率を共有する</translation>
    </message>
    <message>
        <source>Very long answer</source>
        <translation>非常に長い解答</translation>
    </message>
    <message>
        <source>The limit of infinitely many tokens: an answer passes when its question’s chance is above the mark</source>
        <translation>トークン数が無限の極限：問題の正解確率が合格ラインを超えれば合格</translation>
    </message>
    <message>
        <source>Shorter answers</source>
        <translation>解答を短く</translation>
    </message>
    <message>
        <source>Longer answers</source>
        <translation>解答を長く</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>線形</translation>
    </message>
    <message>
        <source>continuous</source>
        <translation>連続型</translation>
    </message>
    <message>
        <source>nonlinear</source>
        <translation>非線形</translation>
    </message>
    <message>
        <source>discontinuous</source>
        <translation>不連続型</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>閾値型</translation>
    </message>
    <message>
        <source>Per-token accuracy</source>
        <translation>トークン正解率</translation>
    </message>
    <message>
        <source>−Token edit distance</source>
        <translation>トークン編集距離（符号反転）</translation>
    </message>
    <message>
        <source>Exact match</source>
        <translation>完全一致</translation>
    </message>
    <message>
        <source>Multiple choice grade</source>
        <translation>多肢選択スコア</translation>
    </message>
    <message>
        <source>Every token right: g(p) = pᴸ; nonlinear</source>
        <translation>すべてのトークンが正解：g(p) = pᴸ、非線形</translation>
    </message>
    <message>
        <source>Squared error of the mass on the right option, drawn negative: −(1 − p)²; continuous</source>
        <translation>正解の選択肢に置いた確率の二乗誤差に負号を付けたもの：−(1 − p)²、連続</translation>
    </message>
    <message>
        <source>Shade under the bell: %1</source>
        <translation>ベル曲線の下を塗る：%1</translation>
    </message>
    <message>
        <source>Featured metric</source>
        <translation>注目する指標</translation>
    </message>
    <message>
        <source>x axis</source>
        <translation>x軸</translation>
    </message>
    <message>
        <source>y axis</source>
        <translation>y軸</translation>
    </message>
    <message>
        <source>Bell</source>
        <translation>ベル曲線</translation>
    </message>
    <message>
        <source>Logit</source>
        <translation>ロジット</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>線形</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>対数</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>確率</translation>
    </message>
    <message>
        <source>Scores against the bell’s place on the logit scale</source>
        <translation>ロジット軸上のベル曲線の位置に対するスコア</translation>
    </message>
    <message>
        <source>Scores as they are</source>
        <translation>スコアをそのまま表示</translation>
    </message>
    <message>
        <source>The bell over per-token success</source>
        <translation>トークン正解確率の軸でのベル曲線</translation>
    </message>
    <message>
        <source>The bell over the logit of per-token success</source>
        <translation>トークン正解確率のロジットの軸でのベル曲線</translation>
    </message>
    <message>
        <source>Model sizes</source>
        <translation>モデルサイズ</translation>
    </message>
    <message>
        <source>Sizes marked by dots on the size axis, as in 350M, 1.3B, 200B</source>
        <translation>サイズ軸に点で印を付けるモデルサイズ（例：350M、1.3B、200B）</translation>
    </message>
    <message>
        <source>One metric with a bell stays shown: its score is the shaded area.</source>
        <translation>ベル曲線を持つ指標は1つは表示しておく必要があります。そのスコアが塗られた面積です。</translation>
    </message>
    <message>
        <source>Copy sentence</source>
        <translation>説明文をコピー</translation>
    </message>
    <message>
        <source>Metric Mirage</source>
        <translation>Metric Mirage</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Scenarios</source>
        <translation>シナリオ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation>レッスン(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>プレゼンテーション(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Black screen</source>
        <translation>画面を黒くする(&amp;B)</translation>
    </message>
    <message>
        <source>Spotl&amp;ight on the next panel</source>
        <translation>次のパネルにスポットライト(&amp;I)</translation>
    </message>
    <message>
        <source>Ring around the poi&amp;nter</source>
        <translation>ポインターを輪で囲む(&amp;N)</translation>
    </message>
    <message>
        <source>present on the whole screen (also F5); Esc ends it</source>
        <translation>画面全体でプレゼンテーションを始める（F5も可）。Escで終わる</translation>
    </message>
    <message>
        <source>while presenting: a black screen, and back</source>
        <translation>プレゼンテーション中：画面を黒くする、元に戻す</translation>
    </message>
    <message>
        <source>while presenting: the spotlight on the next panel</source>
        <translation>プレゼンテーション中：次のパネルにスポットライト</translation>
    </message>
    <message>
        <source>while presenting: a ring around the pointer</source>
        <translation>プレゼンテーション中：ポインターを輪で囲む</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>次のステップ(&amp;N)</translation>
    </message>
    <message>
        <source>next step of the lesson</source>
        <translation>レッスンの次のステップへ</translation>
    </message>
    <message>
        <source>Pre&amp;vious step</source>
        <translation>前のステップ(&amp;V)</translation>
    </message>
    <message>
        <source>previous step of the lesson</source>
        <translation>レッスンの前のステップへ</translation>
    </message>
    <message>
        <source>&amp;Reveal the answer</source>
        <translation>答えを見せる(&amp;R)</translation>
    </message>
    <message>
        <source>reveal the answer of the step</source>
        <translation>ステップの答えを見せる</translation>
    </message>
    <message>
        <source>&amp;Leave the lesson</source>
        <translation>レッスンを終える(&amp;L)</translation>
    </message>
    <message>
        <source>Export the lesson as a &amp;deck…</source>
        <translation>レッスンをスライドとして書き出す(&amp;D)…</translation>
    </message>
    <message>
        <source>Export the lesson as a &amp;handout…</source>
        <translation>レッスンを配布プリントとして書き出す(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Print the handout…</source>
        <translation>配布プリントを印刷(&amp;P)…</translation>
    </message>
    <message>
        <source>print the handout of the lesson</source>
        <translation>レッスンの配布プリントを印刷</translation>
    </message>
    <message>
        <source>Page Up, Page Down in a lesson’s card</source>
        <translation>レッスンのカードでPage Up、Page Down</translation>
    </message>
    <message>
        <source>previous or next step, while presenting as well</source>
        <translation>前または次のステップ。プレゼンテーション中も同じ</translation>
    </message>
    <message>
        <source>1, 2, …</source>
        <translation>1、2、…</translation>
    </message>
    <message>
        <source>while presenting: the spotlight on that panel; 0: on none</source>
        <translation>プレゼンテーション中：その番号のパネルにスポットライト。0で消す</translation>
    </message>
    <message>
        <source>a lesson, built in or a file, as a deck (.pptx) or as a handout without answers (.pdf)</source>
        <translation>組み込みまたはファイルのレッスンを、スライド（.pptx）または答えのない配布プリント（.pdf）として書き出す</translation>
    </message>
    <message>
        <source>lessons in Markdown</source>
        <translation>Markdownのレッスン</translation>
    </message>
    <message>
        <source>Steps of the lesson</source>
        <translation>レッスンのステップ</translation>
    </message>
    <message>
        <source>Answers to choose from</source>
        <translation>答えの選択肢</translation>
    </message>
    <message>
        <source>Lesson: %1</source>
        <translation>レッスン：%1</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>答えを見る</translation>
    </message>
    <message>
        <source>right</source>
        <translation>正解</translation>
    </message>
    <message>
        <source>not right</source>
        <translation>不正解</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>More: Page Down</source>
        <translation>続きはPage Down</translation>
    </message>
    <message>
        <source>Leave the lesson</source>
        <translation>レッスンを終える</translation>
    </message>
    <message>
        <source>Teacher’s note</source>
        <translation>教師用メモ</translation>
    </message>
    <message>
        <source>Lesson: step %1</source>
        <translation>レッスン：ステップ%1</translation>
    </message>
    <message>
        <source>%1: locked in this step of the lesson</source>
        <translation>%1：レッスンのこのステップでは固定されています</translation>
    </message>
    <message>
        <source>Locked in this step of the lesson</source>
        <translation>レッスンのこのステップでは固定されています</translation>
    </message>
    <message>
        <source>Hidden until revealed</source>
        <translation>答えを見るまで隠れています</translation>
    </message>
    <message>
        <source>%1: hidden in this step of the lesson until the answer is revealed.</source>
        <translation>%1：答えを見せるまで、レッスンのこのステップでは隠れています。</translation>
    </message>
    <message>
        <source>1 check could not be tried: the scenario of its step has a fault</source>
        <translation>ステップのシナリオに誤りがあるため、1件の check を確かめられませんでした</translation>
    </message>
    <message>
        <source>%1 checks could not be tried: the scenario of their step has a fault</source>
        <translation>ステップのシナリオに誤りがあるため、%1件の check を確かめられませんでした</translation>
    </message>
    <message>
        <source>%1 cannot be shown as a lesson:</source>
        <translation>%1をレッスンとして表示できません：</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>発表</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Present on</source>
        <translation>プレゼンテーションの画面</translation>
    </message>
    <message>
        <source>Screen %1: %2</source>
        <translation>画面%1：%2</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>名前：</translation>
    </message>
    <message>
        <source>Draw here what you expect:</source>
        <translation>予想をここに描いてください：</translation>
    </message>
    <message>
        <source>Lesson exported: %1</source>
        <translation>レッスンを書き出しました：%1</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>名前を付けて保存(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>元に戻す：%1(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>やり直す：%1(&amp;R)</translation>
    </message>
    <message>
        <source>Rese&amp;t the scenario</source>
        <translation>シナリオをリセット(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy the sentence</source>
        <translation>説明文をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Controls</source>
        <translation>操作パネル(&amp;C)</translation>
    </message>
    <message>
        <source>Theme of the &amp;desktop</source>
        <translation>デスクトップのテーマ(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>ライトテーマ(&amp;L)</translation>
    </message>
    <message>
        <source>Dar&amp;k theme</source>
        <translation>ダークテーマ(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;High contrast theme</source>
        <translation>高コントラストテーマ(&amp;H)</translation>
    </message>
    <message>
        <source>Reduce m&amp;otion</source>
        <translation>動きを減らす(&amp;O)</translation>
    </message>
    <message>
        <source>Sound of the cur&amp;ve</source>
        <translation>曲線を音で聞く(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Mouse and keys</source>
        <translation>マウスとキー操作(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;What am I seeing?</source>
        <translation>何が見えているのか(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;About Metric Mirage</source>
        <translation>Metric Mirageについて(&amp;A)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>操作パネル</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>シナリオ</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近使ったファイル(&amp;R)</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1を開く</translation>
    </message>
    <message>
        <source>Open a link</source>
        <translation>リンクを開く</translation>
    </message>
    <message>
        <source>Save the scenario</source>
        <translation>シナリオを保存</translation>
    </message>
    <message>
        <source>Metric Mirage scenarios (*.mirage);;All files (*)</source>
        <translation>Metric Mirageのシナリオ (*.mirage);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Not saved when the program last ended: %1, of %2</source>
        <translation>前回の終了時に保存されていませんでした：%1（%2）</translation>
    </message>
    <message>
        <source>Not saved when the program last ended: %1, of %2; and %3 more</source>
        <translation>前回の終了時に保存されていませんでした：%1（%2）、ほか%3件</translation>
    </message>
    <message>
        <source>Unsaved work</source>
        <translation>保存されていない作業</translation>
    </message>
    <message>
        <source>Discard</source>
        <comment>what was kept</comment>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>もう一度開く</translation>
    </message>
    <message>
        <source>an untitled scenario</source>
        <translation>無題のシナリオ</translation>
    </message>
    <message>
        <source>a step of a lesson</source>
        <translation>レッスンのステップ</translation>
    </message>
    <message>
        <source>What is changed here is not kept until the next start. %1</source>
        <translation>ここでの変更は次の起動まで残りません。%1</translation>
    </message>
    <message>
        <source>“%1” was changed by another program or window after it was opened here. Replace what it holds now?</source>
        <translation>「%1」は、ここで開いたあとに別のプログラムかウィンドウで変更されました。今の内容を置き換えますか？</translation>
    </message>
    <message>
        <source>“%1” is open in another window as well.</source>
        <translation>「%1」は別のウィンドウでも開いています。</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be read; everything else is as usual.</source>
        <translation>%1の設定を読み込めません。ほかはすべて通常どおりです。</translation>
    </message>
    <message>
        <source>Settings are not kept: %1 cannot be written.</source>
        <translation>設定は残りません。%1に書き込めません。</translation>
    </message>
    <message>
        <source>Another window could not be opened.</source>
        <translation>別のウィンドウを開けませんでした。</translation>
    </message>
    <message>
        <source>&amp;New window</source>
        <translation>新しいウィンドウ(&amp;N)</translation>
    </message>
    <message>
        <source>another window</source>
        <translation>新しいウィンドウ</translation>
    </message>
    <message>
        <source>“%1” has changes that are not saved.</source>
        <translation>「%1」には保存していない変更があります。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>保存しない</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation>マウス</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab、Shift+Tab</translation>
    </message>
    <message>
        <source>next, previous handle or control</source>
        <translation>次、前のハンドルや操作部品</translation>
    </message>
    <message>
        <source>arrows</source>
        <translation>矢印キー</translation>
    </message>
    <message>
        <source>one step</source>
        <translation>1段階</translation>
    </message>
    <message>
        <source>Shift + arrows</source>
        <translation>Shift＋矢印キー</translation>
    </message>
    <message>
        <source>a finer step</source>
        <translation>細かい1段階</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>Page Up、Page Down</translation>
    </message>
    <message>
        <source>a coarser step</source>
        <translation>大きい1段階</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home、End</translation>
    </message>
    <message>
        <source>to the ends</source>
        <translation>両端へ</translation>
    </message>
    <message>
        <source>save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>save as</source>
        <translation>名前を付けて保存</translation>
    </message>
    <message>
        <source>export a figure</source>
        <translation>図を書き出す</translation>
    </message>
    <message>
        <source>export again</source>
        <translation>もう一度書き出す</translation>
    </message>
    <message>
        <source>copy the figure</source>
        <translation>図をコピー</translation>
    </message>
    <message>
        <source>copy a link that opens what is shown</source>
        <translation>表示中の内容を開くリンクをコピー</translation>
    </message>
    <message>
        <source>quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>reset the scenario</source>
        <translation>シナリオをリセット</translation>
    </message>
    <message>
        <source>copy the sentence</source>
        <translation>説明文をコピー</translation>
    </message>
    <message>
        <source>show or hide the controls</source>
        <translation>操作パネルの表示と非表示</translation>
    </message>
    <message>
        <source>compare the metrics</source>
        <translation>指標を比べる</translation>
    </message>
    <message>
        <source>the mouse and the keys</source>
        <translation>マウスとキーの説明</translation>
    </message>
    <message>
        <source>what am I seeing?</source>
        <translation>何が見えているのかの説明</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Metric Mirage %1&lt;/h3&gt;&lt;p&gt;The same outputs, two metrics: one leaps, the other climbs in a straight line.&lt;/p&gt;&lt;p&gt;After R. Schaeffer, B. Miranda and S. Koyejo, “Are Emergent Abilities of Large Language Models a Mirage?”, NeurIPS 2023.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. Made with Qt, QCustomPlot and Boost.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Metric Mirage %1&lt;/h3&gt;&lt;p&gt;同じ出力に2つの指標。一方は跳ね上がり、もう一方は直線的に上がります。&lt;/p&gt;&lt;p&gt;R. Schaeffer、B. Miranda、S. Koyejo「Are Emergent Abilities of Large Language Models a Mirage?」（大規模言語モデルの創発的能力は蜃気楼か）、NeurIPS 2023による。&lt;/p&gt;&lt;p&gt;GNU General Public License バージョン3以降に基づくフリーソフトウェアです。Qt、QCustomPlot、Boostを使用しています。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>What am I seeing?</source>
        <translation>何が見えているのか</translation>
    </message>
    <message>
        <source>The panels</source>
        <translation>パネル</translation>
    </message>
    <message>
        <source>How the score comes about</source>
        <translation>スコアの決まり方</translation>
    </message>
    <message>
        <source>The metrics shown, and how each grades a question</source>
        <translation>表示中の指標と、1問の採点のしかた</translation>
    </message>
    <message>
        <source>%1: the score y is the bell’s average of the grading curve g. f says how many questions have each chance p.</source>
        <translation>%1：スコアyは、採点曲線gをベル曲線で平均したもの。fは、それぞれの確率pの問題がどれだけあるかを表す。</translation>
    </message>
    <message>
        <source>%1: every question is graded at the mean m.</source>
        <translation>%1：どの問題も平均mで採点される。</translation>
    </message>
    <message>
        <source>%1: the score y is the average over two groups: a share w of the questions has the chance b, the others have a.</source>
        <translation>%1：スコアyは2群の平均。割合wの問題の確率がb、残りの問題の確率がa。</translation>
    </message>
    <message>
        <source>At the mean of %1 that is %2.</source>
        <translation>平均が%1のとき、その値は%2。</translation>
    </message>
    <message>
        <source>This bell has no such mean, so there is no score.</source>
        <translation>このベル曲線はその平均をとれないので、スコアはない。</translation>
    </message>
    <message>
        <source>Each small picture: from left to right a question’s chance p that a token is right, from 0 to 1; upwards what the metric gives it.</source>
        <translation>小さな図の横軸は、その問題のトークンが正解になる確率p（0から1）。縦軸は、指標がその問題に与える値。</translation>
    </message>
    <message>
        <source>Grading curve of %1: from %2 at the bottom to %3 at the top</source>
        <translation>%1の採点曲線：下端が%2、上端が%3</translation>
    </message>
    <message>
        <source>The bell: how many questions are how hard. Far right are the easy ones, whose tokens are nearly always right. The filled part of it is the score of the featured metric. Drag the bell, its flanks or the pass mark.</source>
        <translation>ベル曲線：どの難しさの問題がどれだけあるか。右端ほど易しく、トークンはほとんど正解になる。塗られた部分が、注目している指標のスコアに当たる。ベル曲線、両脇のハンドル、合格ラインはドラッグできる。</translation>
    </message>
    <message>
        <source>The bell again, and over it the slope of the S-curve: where many questions cross the mark together, the score rises fastest.</source>
        <translation>ベル曲線に、S字カーブの傾きを重ねたもの。多くの問題がそろって合格ラインを越えるところで、スコアは最も速く上がる。</translation>
    </message>
    <message>
        <source>The scores: each line is one metric of the very same answers, from weak models to strong ones. The dots on the vertical line are where the bell stands now.</source>
        <translation>スコア：それぞれの線は、まったく同じ解答を別々の指標で測ったもので、弱いモデルから強いモデルへと続く。縦線の上の点が、いまのベル曲線の位置。</translation>
    </message>
    <message>
        <source>A test of the mirage: on this stretched scale a smooth law with no spread makes exact match a straight line. A bend has a cause, and the panel names it.</source>
        <translation>蜃気楼テスト：この引き伸ばした目盛りでは、滑らかな法則でばらつきがなければ、完全一致は直線になる。曲がっていれば原因があり、それをパネルが示す。</translation>
    </message>
    <message>
        <source>The law behind it all: larger models have a smaller loss, smoothly. Each handle is one part of that law.</source>
        <translation>すべての元になる法則：モデルが大きいほど損失は滑らかに減る。それぞれのハンドルが法則の一部を動かす。</translation>
    </message>
    <message>
        <source>The loss of the mean against model size: it falls smoothly.</source>
        <translation>モデルサイズに対する、平均に対応する損失。滑らかに減る。</translation>
    </message>
    <message>
        <source>The chance that one token is right: what every score here is made of.</source>
        <translation>1トークンが正解になる確率。ここにあるスコアはすべてこれから作られる。</translation>
    </message>
    <message>
        <source>Every token of the answer must be right: nothing for a long while, then a leap.</source>
        <translation>解答の全トークンが正解でなければならない。長く何も起きず、それから跳ね上がる。</translation>
    </message>
    <message>
        <source>The right option must have the most probability: chance at first, then a step.</source>
        <translation>正しい選択肢の確率が最も高くなければならない。初めはチャンスレベル、それから一段で上がる。</translation>
    </message>
    <message>
        <source>How many tokens are wrong, drawn downwards: it improves evenly with the chance per token.</source>
        <translation>誤ったトークンの数（下向きに描く）。1トークンの正解確率とともに一様に良くなる。</translation>
    </message>
    <message>
        <source>How far the model’s probabilities are from the truth, squared and drawn downwards: smooth as well.</source>
        <translation>モデルの確率が正解からどれだけ離れているかの2乗（下向きに描く）。これも滑らか。</translation>
    </message>
    <message>
        <source>Measured scores of a strict metric, one that wants the whole answer right, each with the range it may truly lie in.</source>
        <translation>厳格な指標（解答全体が正しいことを求める）の測定値。それぞれに、真の値がありうる範囲を添える。</translation>
    </message>
    <message>
        <source>Measured scores of the very same answers by a graded metric, one that gives credit for parts.</source>
        <translation>まったく同じ解答を、部分点を与える段階的な指標で測った値。</translation>
    </message>
    <message>
        <source>How abruptly scores rose, a metric a row: each box is the middle half of many tasks and models.</source>
        <translation>スコアがどれだけ急に上がったか。1行が1つの指標で、箱は多くのタスクとモデルの中央半分。</translation>
    </message>
    <message>
        <source>How many leaps people have named, by the metric they were seen with.</source>
        <translation>人が跳躍と名づけた例の数を、使われた指標ごとに数えたもの。</translation>
    </message>
    <message>
        <source>The same score as a real test would show it: a test has few questions, so each value comes with a range.</source>
        <translation>同じスコアを実際のテストで見たもの。問題の数が限られるので、どの値にも幅がある。</translation>
    </message>
    <message>
        <source>What a test of n questions can show at all: a share smaller than 1 of n is seen as nothing.</source>
        <translation>n問のテストで見えるもの。n分の1より小さい割合は、ないように見える。</translation>
    </message>
    <message>
        <source>A forecast: the law is fitted to the smaller models alone and drawn on, with the range in which new measurements should lie. Drag the cut.</source>
        <translation>予測：小さいモデルだけに法則を当てはめて先へ延ばし、新しい測定値が入るはずの範囲を添える。区切りはドラッグできる。</translation>
    </message>
    <message>
        <source>The same forecast on a plain scale: there it is seen by how much it missed.</source>
        <translation>同じ予測を普通の目盛りで見たもの。どれだけ外れたかがわかる。</translation>
    </message>
    <message>
        <source>The strip below: a few answers as a test might draw them. A filled cell is a right token, a dot a wrong one; answers that pass have a frame. Under the multiple choice grade a cell is a whole answer, filled where the right option was picked.</source>
        <translation>下の帯：テストで出てくる解答の例。塗られたマスは正解のトークン、点は誤り。枠のある解答が合格。多肢選択スコアでは1マスが1つの解答で、正しい選択肢を選んだものが塗られます。</translation>
    </message>
    <message>
        <source>The sentence at the foot says in words what is seen, and what your last move changed.</source>
        <translation>いちばん下の文は、見えているものと、直前の操作で変わったことを言葉で述べる。</translation>
    </message>
    <message>
        <source>What share of the tokens is right? A straight line: twice the chance, twice the score.</source>
        <translation>正しいトークンの割合は？ 直線：確率が2倍ならスコアも2倍。</translation>
    </message>
    <message>
        <source>How many tokens of an answer are wrong? A straight line as well, drawn downwards.</source>
        <translation>1つの解答で誤ったトークンはいくつか？ これも直線で、下向きに描く。</translation>
    </message>
    <message>
        <source>Is every token right? Almost nothing until p is close to 1, since all L must succeed.</source>
        <translation>全トークンが正しいか？ L個すべてが成功しなければならないので、pが1に近づくまでほぼ0。</translation>
    </message>
    <message>
        <source>Are enough tokens right to pass? Below the mark hardly ever, above it nearly always: a steep step.</source>
        <translation>合格に足りるだけ正しいか？ 合格ラインの下ではほとんどなく、上ではほとんど常に合格する、急な段。</translation>
    </message>
    <message>
        <source>Has the right one of K options more than its even share of probability? A step at 1/K.</source>
        <translation>K個の選択肢のうち、正しいものの確率が等分の割合を超えるか？ 1/Kで一段。</translation>
    </message>
    <message>
        <source>How far is the probability of the right option from 1, squared? Drawn downwards.</source>
        <translation>正しい選択肢の確率が1からどれだけ離れているかの2乗。下向きに描く。</translation>
    </message>
    <message>
        <source>How surprised is the model by the right token? In nats, drawn downwards; it falls without end towards p = 0.</source>
        <translation>正しいトークンにモデルがどれだけ驚くか。単位はナットで、下向きに描く。p = 0に向かって限りなく下がる。</translation>
    </message>
    <message>
        <source>Is one of R attempts right in every token? Many attempts bring the leap forward.</source>
        <translation>R回の試みのうち1回でも全トークンが正しいか？ 試みが多いほど跳躍は早く来る。</translation>
    </message>
    <message>
        <source>Sound on: the higher the curve, the higher the tone; it comes from where the cursor stands, left to right.</source>
        <translation>音を出します。曲線が高いほど音も高く、カーソルの左右の位置から聞こえます。</translation>
    </message>
    <message>
        <source>There is no sound device here, so the sound stays off.</source>
        <translation>音の出る装置がないので、音は切ったままにします。</translation>
    </message>
    <message>
        <source>The sound could not be loaded and stays off: %1</source>
        <translation>音を読み込めないので、切ったままにします：%1</translation>
    </message>
    <message>
        <source>How hard are the questions?</source>
        <translation>問題はどれほど難しいか</translation>
    </message>
    <message>
        <source>density of per-token success p over questions</source>
        <translation>問題ごとのトークン正解確率 p の密度</translation>
    </message>
    <message>
        <source>density of logit p over questions</source>
        <translation>問題ごとの logit p の密度</translation>
    </message>
    <message>
        <source>share of questions with each per-token success p</source>
        <translation>トークン正解確率 p ごとの問題の割合</translation>
    </message>
    <message>
        <source>Distribution of per-token success over questions: mean %1, spread %2. The area the featured metric counts is %3.</source>
        <translation>問題ごとのトークン正解確率の分布：平均%1、ばらつき（標準偏差）%2。注目する指標が数える面積は%3。</translation>
    </message>
    <message>
        <source>per-token success p</source>
        <translation>トークン正解確率 p</translation>
    </message>
    <message>
        <source>logit of per-token success, ln p/(1 − p)</source>
        <translation>トークン正解確率のロジット ln p/(1 − p)</translation>
    </message>
    <message>
        <source>density</source>
        <translation>密度</translation>
    </message>
    <message>
        <source>share of questions</source>
        <translation>問題の割合</translation>
    </message>
    <message>
        <source>grading curve</source>
        <translation>採点曲線</translation>
    </message>
    <message>
        <source>grade</source>
        <translation>採点</translation>
    </message>
    <message>
        <source>pass mark %1</source>
        <translation>合格ライン %1</translation>
    </message>
    <message>
        <source>chance, 1 in %1</source>
        <translation>チャンスレベル 1/%1</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>平均 %1</translation>
    </message>
    <message>
        <source>Mean per-token success</source>
        <translation>トークン正解確率の平均</translation>
    </message>
    <message>
        <source>Spread, lower flank</source>
        <translation>ばらつき、左脇のハンドル</translation>
    </message>
    <message>
        <source>Spread, upper flank</source>
        <translation>ばらつき、右脇のハンドル</translation>
    </message>
    <message>
        <source>Cursor: mean per-token success</source>
        <translation>カーソル：トークン正解確率の平均</translation>
    </message>
    <message>
        <source>drag the bell</source>
        <translation>ベル曲線をドラッグ</translation>
    </message>
    <message>
        <source>What the metric makes of it</source>
        <translation>指標にはどう見えるか</translation>
    </message>
    <message>
        <source>score against mean per-token success</source>
        <translation>平均トークン正解確率に対するスコア</translation>
    </message>
    <message>
        <source>score against the bell’s place on the logit scale</source>
        <translation>ロジット軸上のベル曲線の位置に対するスコア</translation>
    </message>
    <message>
        <source>score against model size</source>
        <translation>モデルサイズに対するスコア</translation>
    </message>
    <message>
        <source>Scores at mean %1: %2.</source>
        <translation>平均%1でのスコア：%2。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>location μ of logit p</source>
        <translation>logit p の位置 μ</translation>
    </message>
    <message>
        <source>logit of mean per-token success</source>
        <translation>平均トークン正解確率のロジット</translation>
    </message>
    <message>
        <source>model size, parameters</source>
        <translation>モデルサイズ（パラメータ数）</translation>
    </message>
    <message>
        <source>score</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>score, log scale</source>
        <translation>スコア（対数目盛）</translation>
    </message>
    <message>
        <source>all %1 tokens right</source>
        <translation>全%1トークンが正解</translation>
    </message>
    <message>
        <source>the one token right</source>
        <translation>1トークンが正解</translation>
    </message>
    <message>
        <source>%1 of %2 tokens right</source>
        <translation>%2トークンの%1以上が正解</translation>
    </message>
    <message>
        <source>%1 of a very long answer</source>
        <translation>非常に長い解答の%1以上が正解</translation>
    </message>
    <message>
        <source>multiple choice grade, %1 options</source>
        <translation>多肢選択スコア（%1択）</translation>
    </message>
    <message>
        <source>no model of this law gets here</source>
        <translation>この則のどのモデルもここには届かない</translation>
    </message>
    <message>
        <source>no model of this law is this poor</source>
        <translation>この則のどのモデルもここまで悪くない</translation>
    </message>
    <message>
        <source>On average %1 of the tokens are right; %2.</source>
        <translation>平均してトークンの%1が正解し、%2。</translation>
    </message>
    <message>
        <source>In the model, which was not measured, on average %1 of the tokens are right; %2.</source>
        <translation>測定値ではなくモデルでは、平均してトークンの%1が正解し、%2。</translation>
    </message>
    <message>
        <source>In the model, which was not measured, one is right in %1 of cases, and all %3 together in %2.</source>
        <translation>測定値ではなくモデルでは、1つが正解となる割合は%1、%3つすべてが正解となる割合は%2である。</translation>
    </message>
    <message>
        <source>Measured: %1.</source>
        <translation>測定値：%1。</translation>
    </message>
    <message>
        <source>Measured: %1; and %2 more series.</source>
        <translation>測定値：%1。ほかに%2系列。</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>%1未満</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>%1超</translation>
    </message>
    <message>
        <source>“%1” goes from %2 at %3 to %4 at %5</source>
        <translation>「%1」は%3の%2から%5の%4へ</translation>
    </message>
    <message>
        <source>“%1” is %2 at %3</source>
        <translation>「%1」は%3で%2</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>正解率</translation>
    </message>
    <message>
        <source>edit distance</source>
        <translation>編集距離</translation>
    </message>
    <message>
        <source>Brier score</source>
        <translation>ブライアスコア</translation>
    </message>
    <message>
        <source>Brier score of all options</source>
        <translation>全選択肢のブライアスコア</translation>
    </message>
    <message>
        <source>bits per byte</source>
        <translation>1バイトあたりのビット数</translation>
    </message>
    <message>
        <source>test error</source>
        <translation>テスト誤差</translation>
    </message>
    <message>
        <source>squared error</source>
        <translation>二乗誤差</translation>
    </message>
    <message>
        <source>cross-entropy loss</source>
        <translation>交差エントロピー損失</translation>
    </message>
    <message>
        <source>chance of the right token</source>
        <translation>正しいトークンの確率</translation>
    </message>
    <message>
        <source>chance of the right digit</source>
        <translation>正しい数字の確率</translation>
    </message>
    <message>
        <source>chance of the whole answer</source>
        <translation>解答全体の確率</translation>
    </message>
    <message>
        <source>%1-digit addition</source>
        <translation>%1桁の足し算</translation>
    </message>
    <message>
        <source>%1-digit subtraction</source>
        <translation>%1桁の引き算</translation>
    </message>
    <message>
        <source>%1-digit multiplication</source>
        <translation>%1桁の掛け算</translation>
    </message>
    <message>
        <source>%1-digit composite</source>
        <translation>%1桁の複合演算</translation>
    </message>
    <message>
        <source>cycled letters</source>
        <translation>文字の巡回</translation>
    </message>
    <message>
        <source>anagrams %1</source>
        <translation>アナグラム%1</translation>
    </message>
    <message>
        <source>symbol insertion</source>
        <translation>記号の挿入</translation>
    </message>
    <message>
        <source>reversed words</source>
        <translation>逆順の単語</translation>
    </message>
    <message>
        <source>zero-shot</source>
        <translation>ゼロショット</translation>
    </message>
    <message>
        <source>one-shot</source>
        <translation>ワンショット</translation>
    </message>
    <message>
        <source>few-shot</source>
        <translation>フューショット</translation>
    </message>
    <message>
        <source>%1-shot</source>
        <translation>%1ショット</translation>
    </message>
    <message>
        <source>temperature %1</source>
        <translation>温度%1</translation>
    </message>
    <message>
        <source>addition</source>
        <translation>足し算</translation>
    </message>
    <message>
        <source>multiplication</source>
        <translation>掛け算</translation>
    </message>
    <message>
        <source>arithmetic</source>
        <translation>算術</translation>
    </message>
    <message>
        <source>%1 facts</source>
        <translation>%1個の事実</translation>
    </message>
    <message>
        <source>difficulty %1 of %2</source>
        <translation>難しさ%1/%2</translation>
    </message>
    <message>
        <source>own facts</source>
        <translation>私たちの事実</translation>
    </message>
    <message>
        <source>own addition</source>
        <translation>私たちの足し算</translation>
    </message>
    <message>
        <source>own LeNet</source>
        <translation>私たちのLeNet</translation>
    </message>
    <message>
        <source>own autoencoder</source>
        <translation>私たちのオートエンコーダ</translation>
    </message>
    <message>
        <source>share with an error below %1</source>
        <translation>誤差が%1未満の割合</translation>
    </message>
    <message>
        <source>8x8 digits</source>
        <translation>8×8画素の数字</translation>
    </message>
    <message>
        <source>These are published numbers, by metric.</source>
        <translation>これらは公表された指標ごとの数値である。</translation>
    </message>
    <message>
        <source>%1 of the %2-token answers reach the pass mark of %3</source>
        <translation>%2トークンの解答の%1が合格ライン%3に達する</translation>
    </message>
    <message>
        <source>%1 of the very long answers reach the pass mark of %2</source>
        <translation>非常に長い解答の%1が合格ライン%2に達する</translation>
    </message>
    <message>
        <source>%1 of the %2-token answers have every token right</source>
        <translation>%2トークンの解答の%1で全トークンが正しい</translation>
    </message>
    <message>
        <source>%1 of the 1-token answers are right</source>
        <translation>1トークンの解答の%1が正しい</translation>
    </message>
    <message>
        <source>with %2 choices, the multiple choice grade is %1</source>
        <translation>%2択の多肢選択スコアは%1になる</translation>
    </message>
    <message>
        <source>as every token draws its own chance, %1</source>
        <translation>トークンごとに正解確率を独立に抽選するので、%1</translation>
    </message>
    <message>
        <source>the pass-mark score</source>
        <translation>合格率</translation>
    </message>
    <message>
        <source>the exact-match score</source>
        <translation>完全一致率</translation>
    </message>
    <message>
        <source>the multiple choice grade</source>
        <translation>多肢選択スコア</translation>
    </message>
    <message>
        <source>Raising the mean from %1 to %2</source>
        <translation>平均を%1から%2に上げると</translation>
    </message>
    <message>
        <source>Lowering the mean from %1 to %2</source>
        <translation>平均を%1から%2に下げると</translation>
    </message>
    <message>
        <source>Changing %1 from %2 to %3</source>
        <translation>%1を%2から%3に変えると</translation>
    </message>
    <message>
        <source>Changing %1</source>
        <translation>%1を変えると</translation>
    </message>
    <message>
        <source>Changing %1 and %2</source>
        <translation>%1と%2を変えると</translation>
    </message>
    <message>
        <source>Changing all of this</source>
        <translation>設定をまとめて変えると</translation>
    </message>
    <message>
        <source>Making the answers very long</source>
        <translation>解答を非常に長くすると</translation>
    </message>
    <message>
        <source>Making the answers %1 tokens long</source>
        <translation>解答を%1トークンにすると</translation>
    </message>
    <message>
        <source>Making the answers 1 token long</source>
        <translation>解答を1トークンにすると</translation>
    </message>
    <message>
        <source>the mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>the spread</source>
        <translation>ばらつき</translation>
    </message>
    <message>
        <source>the low group</source>
        <translation>低い群</translation>
    </message>
    <message>
        <source>the high group</source>
        <translation>高い群</translation>
    </message>
    <message>
        <source>the target length</source>
        <translation>解答の長さ</translation>
    </message>
    <message>
        <source>the pass mark</source>
        <translation>合格ライン</translation>
    </message>
    <message>
        <source>the number of choices</source>
        <translation>選択肢の数</translation>
    </message>
    <message>
        <source>the number of attempts</source>
        <translation>試行回数</translation>
    </message>
    <message>
        <source>the family</source>
        <translation>分布族</translation>
    </message>
    <message>
        <source>the tokens</source>
        <translation>トークンの扱い</translation>
    </message>
    <message>
        <source>the very long answer</source>
        <translation>非常に長い解答</translation>
    </message>
    <message>
        <source>the exponent</source>
        <translation>指数</translation>
    </message>
    <message>
        <source>the test set</source>
        <translation>テストセット</translation>
    </message>
    <message>
        <source>%1 adds %2 to per-token accuracy and %3 to %4.</source>
        <translation>%1、トークン正解率は%2、%4は%3上がる。</translation>
    </message>
    <message>
        <source>%1 takes %2 from per-token accuracy and %3 from %4.</source>
        <translation>%1、トークン正解率は%2、%4は%3下がる。</translation>
    </message>
    <message>
        <source>%1 adds %2 to per-token accuracy and leaves %3 as it is.</source>
        <translation>%1、トークン正解率は%2上がり、%3は変わらない。</translation>
    </message>
    <message>
        <source>%1 takes %2 from per-token accuracy and leaves %3 as it is.</source>
        <translation>%1、トークン正解率は%2下がり、%3は変わらない。</translation>
    </message>
    <message>
        <source>%1 adds %2 to %3 and leaves per-token accuracy as it is.</source>
        <translation>%1、%3は%2上がり、トークン正解率は変わらない。</translation>
    </message>
    <message>
        <source>%1 takes %2 from %3 and leaves per-token accuracy as it is.</source>
        <translation>%1、%3は%2下がり、トークン正解率は変わらない。</translation>
    </message>
    <message>
        <source>%1 adds %2 to per-token accuracy but takes %3 from %4.</source>
        <translation>%1、トークン正解率は%2上がるが、%4は%3下がる。</translation>
    </message>
    <message>
        <source>%1 takes %2 from per-token accuracy but adds %3 to %4.</source>
        <translation>%1、トークン正解率は%2下がるが、%4は%3上がる。</translation>
    </message>
    <message>
        <source>%1 leaves both per-token accuracy and %2 as they are.</source>
        <translation>%1、トークン正解率も%2も変わらない。</translation>
    </message>
    <message>
        <source>%1 stops at its upper bound, %2.</source>
        <translation>%1は上限の%2で止まる。</translation>
    </message>
    <message>
        <source>%1 stops at its lower bound, %2.</source>
        <translation>%1は下限の%2で止まる。</translation>
    </message>
    <message>
        <source>At this mean a %1 distribution cannot have that spread; it is now %2.</source>
        <translation>この平均では%1分布のばらつきはそこまで大きくできないため、%2になった。</translation>
    </message>
    <message>
        <source>In the point family every question has the same chance: the spread is now 0.</source>
        <translation>一点分布ではどの問題も正解確率が同じなので、ばらつきは0になった。</translation>
    </message>
    <message>
        <source>point</source>
        <translation>一点</translation>
    </message>
    <message>
        <source>beta</source>
        <translation>ベータ</translation>
    </message>
    <message>
        <source>logit-normal</source>
        <translation>ロジット正規</translation>
    </message>
    <message>
        <source>truncated normal</source>
        <translation>切断正規</translation>
    </message>
    <message>
        <source>two-groups</source>
        <translation>2群</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>共有</translation>
    </message>
    <message>
        <source>independent</source>
        <translation>独立</translation>
    </message>
    <message>
        <source>the figure’s language, and of messages (default: en, and the desktop’s)</source>
        <translation>図とメッセージの言語（既定：図はen、メッセージはデスクトップの言語）</translation>
    </message>
    <message>
        <source>Lan&amp;guage / 言語</source>
        <translation>言語(&amp;G) / Language</translation>
    </message>
    <message>
        <source>−cross entropy</source>
        <translation>交差エントロピー（符号反転）</translation>
    </message>
    <message>
        <source>best of R</source>
        <translation>R回中の最良（pass@R）</translation>
    </message>
    <message>
        <source>%1 was cancelled and is as it was</source>
        <translation>%1は中止され、元のままです</translation>
    </message>
    <message>
        <source>the file to write: .svg, .pdf, .png, .gif, .mp4, .pptx, or frame-%04d.png for a picture a frame; may be repeated</source>
        <translation>書き出すファイル：.svg、.pdf、.png、.gif、.mp4、.pptx、またはframe-%04d.png（1フレーム1枚）、複数可</translation>
    </message>
    <message>
        <source>films: the mean at the beginning (default: 0.02, or where an axis of sizes, losses or logits begins)</source>
        <translation>動画：始めの平均（既定：0.02。サイズ、損失、ロジットの軸ではその始まり）</translation>
    </message>
    <message>
        <source>films: the mean at the end (default: 0.98, or where such an axis ends)</source>
        <translation>動画：終わりの平均（既定：0.98。そのような軸ではその終わり）</translation>
    </message>
    <message>
        <source>films: gently off and to a stop (ease, default) or evenly (linear)</source>
        <translation>動画：緩やかに動き出して止まる（ease、既定）か、一定の速さ（linear）</translation>
    </message>
    <message>
        <source>films: pictures from beginning to end (default: 150)</source>
        <translation>動画：始めから終わりまでのフレーム数（既定：150）</translation>
    </message>
    <message>
        <source>films: pictures a second (default: 30)</source>
        <translation>動画：1秒あたりのフレーム数（既定：30）</translation>
    </message>
    <message>
        <source>a GIF that begins again at its end</source>
        <translation>繰り返し再生するGIF</translation>
    </message>
    <message>
        <source>a PDF with so many steps of the mean, a page each</source>
        <translation>平均をこの段階数で動かすPDF（1段階1ページ）</translation>
    </message>
    <message>
        <source>Attempts at one question, of which the best counts, R</source>
        <translation>1問あたりの試行回数 R（最良の1回を採点）</translation>
    </message>
    <message>
        <source>The model size around which the jump lies</source>
        <translation>ジャンプが起こるモデルサイズ</translation>
    </message>
    <message>
        <source>How wide the jump is, in ln of the model size</source>
        <translation>ジャンプの幅（モデルサイズの自然対数で）</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>レイアウト</translation>
    </message>
    <message>
        <source>Two panels</source>
        <translation>2パネル</translation>
    </message>
    <message>
        <source>Six panels</source>
        <translation>6パネル</translation>
    </message>
    <message>
        <source>Slope</source>
        <translation>傾き</translation>
    </message>
    <message>
        <source>Mirage test</source>
        <translation>蜃気楼テスト</translation>
    </message>
    <message>
        <source>The bell and the metrics it makes</source>
        <translation>ベル曲線と、それが生む指標</translation>
    </message>
    <message>
        <source>How sharp</source>
        <translation>鋭さ</translation>
    </message>
    <message>
        <source>Published curves</source>
        <translation>論文の曲線</translation>
    </message>
    <message>
        <source>The published curves of the paper’s Figure 2 beside the model’s, in the six panels</source>
        <translation>6パネルで、論文の図2の曲線をモデルの曲線に並べて描く</translation>
    </message>
    <message>
        <source>−Cross entropy</source>
        <translation>交差エントロピー（符号反転）</translation>
    </message>
    <message>
        <source>Best of R</source>
        <translation>R回中の最良（pass@R）</translation>
    </message>
    <message>
        <source>Mean cross entropy of a token in nats, drawn negative: ln p; continuous</source>
        <translation>1トークンあたりの平均交差エントロピー（nat）に負号を付けたもの：ln p、連続</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>Log(−ln)</source>
        <translation>log(−ln)</translation>
    </message>
    <message>
        <source>Scores against the loss of the mean, in nats per token; better to the right</source>
        <translation>平均に対応する損失（nat/トークン）に対するスコア、右ほど良い</translation>
    </message>
    <message>
        <source>Compare the &amp;metrics</source>
        <translation>指標を比べる(&amp;M)</translation>
    </message>
    <message>
        <source>score against the loss of the mean</source>
        <translation>平均に対応する損失に対するスコア</translation>
    </message>
    <message>
        <source>score, log(−ln y) scale</source>
        <translation>スコア（log(−ln y)目盛）</translation>
    </message>
    <message>
        <source>loss of the mean, −ln m, nats per token</source>
        <translation>平均に対応する損失 −ln m（nat/トークン）</translation>
    </message>
    <message>
        <source>−cross entropy, nats a token</source>
        <translation>交差エントロピー（符号反転、nat/トークン）</translation>
    </message>
    <message>
        <source>best of %1: all %2 tokens right</source>
        <translation>%1回中の最良（全%2トークンが正解）</translation>
    </message>
    <message>
        <source>best of %1: the one token right</source>
        <translation>%1回中の最良（1トークンが正解）</translation>
    </message>
    <message>
        <source>10–90 %: %1, sharpness ratio %2</source>
        <translation>10〜90%：%1、鋭さの比 %2</translation>
    </message>
    <message>
        <source>%1 on the logit scale</source>
        <translation>ロジット軸で%1</translation>
    </message>
    <message>
        <source>%1 nats</source>
        <translation>%1 nat</translation>
    </message>
    <message>
        <source>%1 decades</source>
        <translation>%1桁</translation>
    </message>
    <message>
        <source>a jump</source>
        <translation>ジャンプ</translation>
    </message>
    <message>
        <source>flat</source>
        <translation>平坦</translation>
    </message>
    <message>
        <source>no curve here</source>
        <translation>曲線がない</translation>
    </message>
    <message>
        <source>∞</source>
        <translation>∞</translation>
    </message>
    <message>
        <source>−∞</source>
        <translation>−∞</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 (most steps are 0)</source>
        <translation>%1（ほとんどの段差が0）</translation>
    </message>
    <message>
        <source>%1 (no step at all)</source>
        <translation>%1（段差がない）</translation>
    </message>
    <message>
        <source>— (fewer than three sizes)</source>
        <translation>—（サイズが3つ未満）</translation>
    </message>
    <message>
        <source>— (not a number at every size)</source>
        <translation>—（数値でないサイズがある）</translation>
    </message>
    <message>
        <source>How sharp is each metric?</source>
        <translation>どの指標がどれほど鋭いか</translation>
    </message>
    <message>
        <source>size %1 to %2</source>
        <translation>サイズ%1〜%2</translation>
    </message>
    <message>
        <source>per 1 of the mean</source>
        <translation>平均1あたり</translation>
    </message>
    <message>
        <source>per 1 of the logit</source>
        <translation>ロジット1あたり</translation>
    </message>
    <message>
        <source>per nat</source>
        <translation>1 natあたり</translation>
    </message>
    <message>
        <source>per decade of size</source>
        <translation>サイズ1桁あたり</translation>
    </message>
    <message>
        <source>&amp;Copy the table</source>
        <translation>表をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Score now</source>
        <translation>現在のスコア</translation>
    </message>
    <message>
        <source>Midpoint</source>
        <translation>中点</translation>
    </message>
    <message>
        <source>10–90 width</source>
        <translation>10〜90%の幅</translation>
    </message>
    <message>
        <source>Greatest slope</source>
        <translation>最大の傾き</translation>
    </message>
    <message>
        <source>Sharpness ratio</source>
        <translation>鋭さの比</translation>
    </message>
    <message>
        <source>Emergence score</source>
        <translation>創発スコア</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>何を測るか</translation>
    </message>
    <message>
        <source>What makes the metric sharp or not</source>
        <translation>指標が鋭い、または鋭くない理由</translation>
    </message>
    <message>
        <source>At the present mean</source>
        <translation>現在の平均での値</translation>
    </message>
    <message>
        <source>Where half of the rise is reached</source>
        <translation>上昇の半分に達する位置</translation>
    </message>
    <message>
        <source>From 10 to 90 % of the rise</source>
        <translation>上昇の10%から90%まで</translation>
    </message>
    <message>
        <source>Of the curve scaled to rise from 0 to 1, per unit of the axis</source>
        <translation>0から1に上がるように正規化した曲線の、軸の単位あたりの傾き</translation>
    </message>
    <message>
        <source>Greatest slope over that of per-token accuracy, both scaled to rise from 0 to 1</source>
        <translation>最大の傾きをトークン正解率のそれで割った値（ともに0から1に正規化）</translation>
    </message>
    <message>
        <source>Range over the root of the median squared step (Srivastava et al. 2022), signed by its direction</source>
        <translation>値の範囲を、二乗段差の中央値の平方根で割り（Srivastavaほか、2022）、向きの符号を付けたもの</translation>
    </message>
    <message>
        <source>means from %1 (all hard) to %2 (all easy)</source>
        <translation>平均は%1（難問のみ）から%2（易問のみ）</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>a mean, and where on the axis it is</comment>
        <translation>%2で%1</translation>
    </message>
    <message>
        <source>not on a logarithmic scale: %1</source>
        <translation>対数目盛では描けない：%1</translation>
    </message>
    <message>
        <source>loss = (N / %1)%2</source>
        <translation>損失 = (N / %1)%2</translation>
    </message>
    <message>
        <source>loss = (N / %1) to the power of %2</source>
        <translation>損失 = (N / %1)の%2乗</translation>
    </message>
    <message>
        <source> + %1</source>
        <translation> + %1</translation>
    </message>
    <message>
        <source> + a jump of %1 at %2</source>
        <translation> + %2でのジャンプ%1</translation>
    </message>
    <message>
        <source>power law alone</source>
        <translation>べき乗則のみ</translation>
    </message>
    <message>
        <source>%1 nats at %2</source>
        <translation>%2で%1 nat</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>c</source>
        <translation>c</translation>
    </message>
    <message>
        <source>α</source>
        <translation>α</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>J</source>
        <translation>J</translation>
    </message>
    <message>
        <source>N of the jump</source>
        <translation>ジャンプのN</translation>
    </message>
    <message>
        <source>w</source>
        <translation>w</translation>
    </message>
    <message>
        <source>B  Per-token success</source>
        <translation>B  トークン正解確率</translation>
    </message>
    <message>
        <source>C  Accuracy: every token right</source>
        <translation>C  正解率：すべてのトークンが正解</translation>
    </message>
    <message>
        <source>D  Multiple choice grade</source>
        <translation>D  多肢選択スコア</translation>
    </message>
    <message>
        <source>E  −Token edit distance</source>
        <translation>E  トークン編集距離（符号反転）</translation>
    </message>
    <message>
        <source>F  −Brier score</source>
        <translation>F  ブライアスコア（符号反転）</translation>
    </message>
    <message>
        <source>published</source>
        <translation>論文</translation>
    </message>
    <message>
        <source>The S-curve’s slope, laid on the bell</source>
        <translation>S字カーブの傾きをベル曲線に重ねる</translation>
    </message>
    <message>
        <source>slope of the S-curve</source>
        <translation>S字カーブの傾き</translation>
    </message>
    <message>
        <source>the bell, moved to the mark</source>
        <translation>合格ラインに移したベル曲線</translation>
    </message>
    <message>
        <source>The S-curve is the integral of the bell, so its slope is the bell:
here the two are the same curve, exactly</source>
        <translation>S字カーブはベル曲線の積分なので、その傾きはベル曲線になる。
ここでは両者は厳密に同じ曲線</translation>
    </message>
    <message>
        <source>the best-of-R score</source>
        <translation>R回中の最良（pass@R）のスコア</translation>
    </message>
    <message>
        <source>the irreducible loss</source>
        <translation>削減不能な損失</translation>
    </message>
    <message>
        <source>the jump</source>
        <translation>ジャンプ</translation>
    </message>
    <message>
        <source>the size of the jump</source>
        <translation>ジャンプの位置</translation>
    </message>
    <message>
        <source>the jump’s width</source>
        <translation>ジャンプの幅</translation>
    </message>
    <message>
        <source>start from a document or an exported figure</source>
        <translation>文書または書き出した図から始める</translation>
    </message>
    <message>
        <source>light (default), dark, projector (for a beam), transparent (no background), print (greys stay apart), transparent-dark (for dark slides), high-contrast or high-contrast-dark</source>
        <translation>light（既定）、dark、projector（プロジェクター用）、transparent（背景なし）、print（灰色の濃淡で区別できる）、transparent-dark（暗いスライド用の透明）、high-contrast（高コントラスト）、high-contrast-dark（暗い高コントラスト）</translation>
    </message>
    <message>
        <source>the colour behind everything, or none (default: the theme’s)</source>
        <translation>全体の背景色。noneは背景なし（既定：テーマの色）</translation>
    </message>
    <message>
        <source>text as outlines or as live text (default: outlines in an SVG, live in a PDF)</source>
        <translation>文字をアウトラインにするか、文字のままにするか（既定：SVGはアウトライン、PDFは文字のまま）</translation>
    </message>
    <message>
        <source>an installed font family</source>
        <translation>インストール済みのフォントファミリー</translation>
    </message>
    <message>
        <source>letters so many times as large (default: 1)</source>
        <translation>文字の大きさの倍率（既定：1）</translation>
    </message>
    <message>
        <source>lines and markers so many times as wide (default: 1)</source>
        <translation>線と印の太さの倍率（既定：1）</translation>
    </message>
    <message>
        <source>name the curves in a legend, not beside them</source>
        <translation>曲線の名前を曲線の横ではなく凡例に書く</translation>
    </message>
    <message>
        <source>the panels’ titles (default: on)</source>
        <translation>パネルの題名（既定：あり）</translation>
    </message>
    <message>
        <source>write the live sentence under the panels</source>
        <translation>パネルの下に説明文を書く</translation>
    </message>
    <message>
        <source>the panels drawn, separated by commas, as panel-bell,panel-metric (default: all)</source>
        <translation>描くパネル（コンマ区切り、例：panel-bell,panel-metric、既定：すべて）</translation>
    </message>
    <message>
        <source>a JSON list of figures to export in one go; options beside it hold for each of them</source>
        <translation>一括で書き出す図のJSONリスト。併記したオプションはそのすべてに効く</translation>
    </message>
    <message>
        <source>&amp;Export a figure…</source>
        <translation>図を書き出す(&amp;E)…</translation>
    </message>
    <message>
        <source>Export a&amp;gain</source>
        <translation>もう一度書き出す(&amp;G)</translation>
    </message>
    <message>
        <source>Copy the &amp;figure</source>
        <translation>図をコピー(&amp;F)</translation>
    </message>
    <message>
        <source>Copy a &amp;link</source>
        <translation>リンクをコピー(&amp;L)</translation>
    </message>
    <message>
        <source>Export a figure</source>
        <translation>図の書き出し</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>書き出す(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>%1 files (*.%2);;All files (*)</source>
        <translation>%1ファイル (*.%2);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>The figure as it will be; drag it into another program</source>
        <translation>書き出される図そのもの。他のプログラムへドラッグできる</translation>
    </message>
    <message>
        <source>Preview of the figure</source>
        <translation>図のプレビュー</translation>
    </message>
    <message>
        <source>%1 seconds, about %2</source>
        <translation>%1秒、約%2</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>中止しました。何も書き込まれていません。</translation>
    </message>
    <message>
        <source>Written: %1 (%2)</source>
        <translation>書き出しました：%1（%2）</translation>
    </message>
    <message>
        <source>The figure is on the clipboard, as SVG and as PNG.</source>
        <translation>図をSVGとPNGでクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>The link is on the clipboard. Pasted or dropped into this program it opens what is shown.</source>
        <translation>リンクをクリップボードにコピーしました。このプログラムに貼り付けるかドロップすると、表示中の内容が開きます。</translation>
    </message>
    <message>
        <source>The link is on the clipboard. It carries measurements and is longer than many programs pass on: a file is safer.</source>
        <translation>リンクをクリップボードにコピーしました。測定値を含むため、多くのプログラムで扱える長さを超えています。ファイルで渡すほうが確実です。</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>SVG: vectors, for slides and the web</source>
        <translation>SVG：ベクター、スライドやウェブ用</translation>
    </message>
    <message>
        <source>PDF: vectors, fonts embedded</source>
        <translation>PDF：ベクター、フォント埋め込み</translation>
    </message>
    <message>
        <source>PNG: pixels</source>
        <translation>PNG：ビットマップ画像</translation>
    </message>
    <message>
        <source>GIF: a film of the mean</source>
        <translation>GIF：平均を動かす動画</translation>
    </message>
    <message>
        <source>MP4: a film of the mean</source>
        <translation>MP4：平均を動かす動画</translation>
    </message>
    <message>
        <source>PPTX: a slide to edit</source>
        <translation>PPTX：編集できるスライド</translation>
    </message>
    <message>
        <source>Slide 16:9</source>
        <translation>スライド 16:9</translation>
    </message>
    <message>
        <source>Half a slide</source>
        <translation>スライドの半分</translation>
    </message>
    <message>
        <source>Slide 4:3</source>
        <translation>スライド 4:3</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>正方形</translation>
    </message>
    <message>
        <source>Column, 85 mm</source>
        <translation>1段、85 mm</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>Width, height</source>
        <translation>幅、高さ</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>幅</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高さ</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Dots per inch</source>
        <translation>解像度（dpi）</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>プロジェクター</translation>
    </message>
    <message>
        <source>Transparent</source>
        <translation>透明</translation>
    </message>
    <message>
        <source>Transparent, for dark slides</source>
        <translation>透明（暗いスライド用）</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高コントラスト</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>高コントラスト（ダーク）</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>The theme’s</source>
        <translation>テーマの色</translation>
    </message>
    <message>
        <source>A colour…</source>
        <translation>色を選ぶ…</translation>
    </message>
    <message>
        <source>None (transparent)</source>
        <translation>なし（透明）</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>フォント</translation>
    </message>
    <message>
        <source>The program’s</source>
        <translation>既定のフォント</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>別のフォント</translation>
    </message>
    <message>
        <source>Text, lines</source>
        <translation>文字、線</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source>Width of the lines</source>
        <translation>線の太さ</translation>
    </message>
    <message>
        <source>Text as</source>
        <translation>文字の扱い</translation>
    </message>
    <message>
        <source>Usual for the format</source>
        <translation>形式の既定</translation>
    </message>
    <message>
        <source>Text that can be edited</source>
        <translation>編集できる文字</translation>
    </message>
    <message>
        <source>Outlines</source>
        <translation>アウトライン</translation>
    </message>
    <message>
        <source>Names of curves</source>
        <translation>曲線の名前</translation>
    </message>
    <message>
        <source>Beside the curves</source>
        <translation>曲線の横</translation>
    </message>
    <message>
        <source>In a legend</source>
        <translation>凡例</translation>
    </message>
    <message>
        <source>Titles of the panels</source>
        <translation>パネルの題名</translation>
    </message>
    <message>
        <source>The sentence as a caption</source>
        <translation>説明文をキャプションとして添える</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>パネル</translation>
    </message>
    <message>
        <source>Film: pictures</source>
        <translation>動画：フレーム数</translation>
    </message>
    <message>
        <source>Film: pictures a second</source>
        <translation>動画：毎秒フレーム数</translation>
    </message>
    <message>
        <source>Film: begin again at the end</source>
        <translation>動画：繰り返す</translation>
    </message>
    <message>
        <source>%1 answers of %2 tokens</source>
        <translation>%2トークンの解答が%1件</translation>
    </message>
    <message>
        <source>%1 answers of 1 token</source>
        <translation>1トークンの解答が%1件</translation>
    </message>
    <message>
        <source>%1 very long answers</source>
        <translation>非常に長い解答が%1件</translation>
    </message>
    <message>
        <source>%1 pass</source>
        <translation>%1件が合格</translation>
    </message>
    <message>
        <source>1 passes</source>
        <translation>1件が合格</translation>
    </message>
    <message>
        <source>none passes</source>
        <translation>合格なし</translation>
    </message>
    <message>
        <source>all pass</source>
        <translation>すべて合格</translation>
    </message>
    <message>
        <source>%1 have every token right</source>
        <translation>%1件で全トークンが正解</translation>
    </message>
    <message>
        <source>1 has every token right</source>
        <translation>1件で全トークンが正解</translation>
    </message>
    <message>
        <source>none has every token right</source>
        <translation>全トークン正解のものはなし</translation>
    </message>
    <message>
        <source>all have every token right</source>
        <translation>すべてで全トークンが正解</translation>
    </message>
    <message>
        <source>a full cell is a right token, a dot a wrong one</source>
        <translation>塗ったマスは正解のトークン、点は誤りのトークン</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <translation>解答%1件</translation>
    </message>
    <message>
        <source>a full cell: the right option was picked; a dot: a wrong one</source>
        <translation>塗られたマスは正しい選択肢、点は誤った選択肢を選んだ解答</translation>
    </message>
    <message>
        <source>each bar a run of tokens, as long as the share right</source>
        <translation>各帯はトークンの並び、長さは正解の割合</translation>
    </message>
    <message>
        <source>each bar as long as the share of tokens right</source>
        <translation>各帯の長さは正解したトークンの割合</translation>
    </message>
    <message>
        <source>%1 (framed)</source>
        <translation>%1（枠付き）</translation>
    </message>
    <message>
        <source>%1. Tokens right in each: %2.</source>
        <translation>%1。それぞれの正解トークン数：%2。</translation>
    </message>
    <message>
        <source>draw where the featured curve rises from 10 to 90 %, and how sharp that is</source>
        <translation>注目する曲線が10から90%まで上がる範囲と鋭さを描く</translation>
    </message>
    <message>
        <source>six panels: the published curves of the paper’s Figure 2 beside the model’s</source>
        <translation>6パネル：論文の図2に載った発表済みの曲線を添える</translation>
    </message>
    <message>
        <source>%1: “%2” is the same file as “%3”</source>
        <translation>%1：「%2」は「%3」と同じファイルです</translation>
    </message>
    <message>
        <source>%1 exists already. Replace it?</source>
        <translation>%1はすでにあります。置き換えますか？</translation>
    </message>
    <message>
        <source>“%1” is still being exported. Stop it? Nothing of it has been written.</source>
        <translation>「%1」はまだ書き出し中です。中止しますか？まだ何も書き込まれていません。</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>置き換える(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Stop the export</source>
        <translation>書き出しを中止(&amp;S)</translation>
    </message>
    <message>
        <source>Written as %3, as its name says: %1 (%2)</source>
        <translation>ファイル名に合わせて%3として書き出しました：%1（%2）</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>One scenario is open at a time. Which of these files?</source>
        <translation>開けるシナリオは一度に1つです。どのファイルを開きますか？</translation>
    </message>
    <message>
        <source>“%1” is no file on this computer and cannot be opened.</source>
        <translation>「%1」はこのコンピューター上のファイルではないため、開けません。</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>during a drag: put everything back; while a prediction is drawn: give it up</source>
        <translation>ドラッグ中：すべて元に戻す。予想を描いている間：予想をやめる</translation>
    </message>
    <message>
        <source>Ctrl + 1, 2, …</source>
        <translation>Ctrl + 1、2、…</translation>
    </message>
    <message>
        <source>another layout</source>
        <translation>レイアウトの切り替え</translation>
    </message>
    <message>
        <source>Alt + 1, 2, … 9</source>
        <translation>Alt + 1、2、…9</translation>
    </message>
    <message>
        <source>another of the first nine scenarios</source>
        <translation>最初の9つのシナリオの切り替え</translation>
    </message>
    <message>
        <source>Larger te&amp;xt</source>
        <translation>文字を大きく(&amp;X)</translation>
    </message>
    <message>
        <source>Smaller t&amp;ext</source>
        <translation>文字を小さく(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>標準の文字サイズ(&amp;U)</translation>
    </message>
    <message>
        <source>larger text</source>
        <translation>文字を大きく</translation>
    </message>
    <message>
        <source>smaller text</source>
        <translation>文字を小さく</translation>
    </message>
    <message>
        <source>text of the usual size</source>
        <translation>標準の文字サイズ</translation>
    </message>
    <message>
        <source>Range of the axis</source>
        <translation>軸の範囲</translation>
    </message>
    <message>
        <source>Ctrl + wheel</source>
        <translation>Ctrl + ホイール</translation>
    </message>
    <message>
        <source>on a metric panel: less or more of the axis</source>
        <translation>指標のパネル上：軸の範囲を狭く、広く</translation>
    </message>
    <message>
        <source>%1: “%2” has a comma; use a point: %3</source>
        <translation>%1：「%2」にコンマがあります。小数点はピリオドで書いてください：%3</translation>
    </message>
    <message>
        <source>%1: %2 is out of range as a share; for per cent write “%3”</source>
        <translation>%1：%2は割合としては範囲外です。パーセントなら「%3」と書いてください</translation>
    </message>
    <message>
        <source>%1: “%2” can be read in two ways; write %3 or %4</source>
        <translation>%1：「%2」は2通りに読めます。%3または%4と書いてください</translation>
    </message>
    <message>
        <source>%1: “%2” has marks between its digits; write %3</source>
        <translation>%1：「%2」は数字の間に区切りがあります。%3と書いてください</translation>
    </message>
    <message>
        <source>%1: the plots would be too low; leave out answers or caption, or make the figure larger</source>
        <translation>%1：グラフが低くなりすぎます。解答か説明文を省くか、図を大きくしてください</translation>
    </message>
    <message>
        <source>%1: the plots would be too low over it; leave out the caption, draw fewer panels, or make the figure higher</source>
        <translation>%1：説明文を入れるとグラフが低くなりすぎます。説明文を省くか、パネルを減らすか、図を縦に大きくしてください</translation>
    </message>
    <message>
        <source>%1: “%2” is no size of a PPTX</source>
        <translation>%1：「%2」はPPTXのサイズではありません</translation>
    </message>
    <message>
        <source>%1: the window takes a FILE alone; options go with a command before them, as in metric-mirage %2</source>
        <translation>%1：ウィンドウに渡せるのはFILEだけです。オプションはコマンドのあとに書きます（例：metric-mirage %2）</translation>
    </message>
    <message>
        <source>The axis</source>
        <translation>軸</translation>
    </message>
    <message>
        <source>%1 is no scenario, no figure and no lesson, and no measurements were found in it.</source>
        <translation>%1はシナリオ、図、レッスンのいずれでもなく、測定値も見つかりませんでした。</translation>
    </message>
    <message>
        <source>%1 is not known</source>
        <comment>an option</comment>
        <translation>%1というオプションはありません</translation>
    </message>
    <message>
        <source>%1; allowed: %2.</source>
        <comment>options</comment>
        <translation>%1（使えるオプション：%2）。</translation>
    </message>
    <message>
        <source>above %1 and below %2</source>
        <translation>%1より大きく%2より小さい値</translation>
    </message>
    <message>
        <source>%1: %2 is out of range; if per cent is meant, write %3</source>
        <translation>%1：%2は範囲外です。パーセントのつもりなら%3と書いてください</translation>
    </message>
    <message>
        <source>%1: “%2” is one number; a size needs two, as in 1280x720</source>
        <translation>%1：「%2」は数値1つです。サイズには1280x720のように2つ必要です</translation>
    </message>
    <message>
        <source>WxH in %1 to %2 %3</source>
        <translation>%1〜%2 %3のWxH</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>使い方</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>Positionals</source>
        <translation>引数</translation>
    </message>
    <message>
        <source>Subcommands</source>
        <translation>サブコマンド</translation>
    </message>
    <message>
        <source>SUBCOMMAND</source>
        <translation>サブコマンド</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>ファイルまたはフォルダーがありません</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>アクセスが許可されていません</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>この操作は許可されていません</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>フォルダーです</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>フォルダーではありません</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>空き容量がありません</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>読み取り専用の場所です</translation>
    </message>
    <message>
        <source>the part of the program that makes films cannot be loaded%1</source>
        <translation>動画を作るための部品を読み込めません%1</translation>
    </message>
    <message>
        <source>there is not enough memory; close other programs, raise the limit (ulimit -v), or choose a smaller size</source>
        <translation>メモリが足りません。ほかのプログラムを閉じるか、上限（ulimit -v）を上げるか、サイズを小さくしてください</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>ファイル名が長すぎます</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>入出力エラーが起きました</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>シンボリックリンクの段数が多すぎます</translation>
    </message>
    <message>
        <source>The bell and the pass mark: here the S-curve is the bell’s integral</source>
        <translation>ベル曲線と合格ライン：ここではS字カーブはベル曲線の積分</translation>
    </message>
    <message>
        <source>The paper’s Figure 2: at its four sizes the same outputs leap and climb</source>
        <translation>論文の図2：4つのサイズで見ると、同じ出力が一方では跳ね上がり、一方では少しずつ上がる</translation>
    </message>
    <message>
        <source>Without spread, longer answers move exact match along the size axis and do not sharpen it</source>
        <translation>ばらつきがなければ、解答を長くすると完全一致の曲線はサイズ軸に沿って移り、鋭くはならない</translation>
    </message>
    <message>
        <source>the law’s c: the size at which its power-law part is 1 nat per token</source>
        <translation>スケーリング則のc：べき乗則の項が1トークンあたり1 natになるモデルサイズ</translation>
    </message>
    <message>
        <source>the law’s irreducible loss of the mean, nats per token</source>
        <translation>スケーリング則の、平均に対応する削減不能な損失（nat/トークン）</translation>
    </message>
    <message>
        <source>a real jump of the loss of the mean, nats per token</source>
        <translation>平均に対応する損失の本物のジャンプ（nat/トークン）</translation>
    </message>
    <message>
        <source>Pass mark</source>
        <comment>the metric</comment>
        <translation>合格率</translation>
    </message>
    <message>
        <source>Standard deviation of per-token success over the questions. Measured bells spread by 0.03 to 0.40 (means of tenths of the questions, by difficulty): 0.05 is at the narrow end, and at 0.40 the leap is nearly gone</source>
        <translation>問題によるトークン正解確率のばらつき（標準偏差）。実測されたベル曲線のばらつきは0.03〜0.40（難しさの順に十等分した問題ごとの平均）。0.05は狭い側の端に近く、0.40では跳躍はほとんど消える</translation>
    </message>
    <message>
        <source>The model size at which the power-law part of the loss of the mean is 1 nat per token: (N/c)ᵅ</source>
        <translation>平均に対応する損失のうち、べき乗則の項(N/c)ᵅが1トークンあたり1 natになるモデルサイズ</translation>
    </message>
    <message>
        <source>How fast the power-law part of the loss of the mean falls with size: (N/c)ᵅ</source>
        <translation>平均に対応する損失のうち、べき乗則の項(N/c)ᵅがサイズとともに下がる速さ</translation>
    </message>
    <message>
        <source>Every token draws its own chance: metrics of a whole answer see only the mean; those of one token or question stay as they are</source>
        <translation>トークンごとに正解確率を独立に抽選する：解答全体の指標には平均だけが効き、1トークンや1問の指標は変わらない</translation>
    </message>
    <message>
        <source>Per-token accuracy: g(p) = p; linear in the mean</source>
        <translation>トークン正解率：g(p) = p、平均に対して線形</translation>
    </message>
    <message>
        <source>Expected wrong tokens of an answer, drawn negative: −L(1 − p); linear in the mean</source>
        <translation>解答に含まれる誤りトークン数の期待値に負号を付けたもの：−L(1 − p)、平均に対して線形</translation>
    </message>
    <message>
        <source>At least the pass mark’s share of the L tokens right: g(p) is a binomial tail, p itself for one token, a step for a very long answer; threshold</source>
        <translation>L個のトークンのうち合格ラインの割合以上が正解：g(p)は二項分布の裾の確率、1トークンならpそのもの、非常に長い解答では階段、閾値型</translation>
    </message>
    <message>
        <source>More than 1/K on the right one of K options: g(p) = 1 above p = 1/K; discontinuous. Below the step the paper draws chance, 1/K; a strict arg-max would score 0 there</source>
        <translation>K個の選択肢のうち正解に1/Kを超える確率：p = 1/Kより上でg(p) = 1、不連続型。論文では階段の下をチャンスレベルの1/Kとして描くが、厳密なarg-maxなら0点</translation>
    </message>
    <message>
        <source>Scores against the mean per-token success, where the linear metrics are straight lines</source>
        <translation>平均トークン正解確率に対するスコア。線形の指標が直線になる</translation>
    </message>
    <message>
        <source>Scores against model size, by the scale law; here the linear metrics are S-curves too</source>
        <translation>スケーリング則によるモデルサイズに対するスコア。ここでは線形の指標もS字カーブになる</translation>
    </message>
    <message>
        <source>Scores on a logarithmic scale: the leap of an exact match becomes a climb, a step stays a step</source>
        <translation>スコアを対数目盛で表示：完全一致の跳躍は上り坂になり、階段は階段のまま</translation>
    </message>
    <message>
        <source>%1 of the 1-token answers are right, as one token is right or not</source>
        <translation>1トークンは正解か不正解かのどちらかなので、1トークンの解答の%1が正しい</translation>
    </message>
    <message>
        <source>none</source>
        <translation>0%</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>fewer than 1 in a million</source>
        <translation>100万分の1未満</translation>
    </message>
    <message>
        <source>practically all</source>
        <translation>ほぼすべて</translation>
    </message>
    <message>
        <source>practically 100 %</source>
        <translation>ほぼ100%</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>解答</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>the size c</source>
        <translation>サイズ c</translation>
    </message>
    <message>
        <source>1 point</source>
        <translation>1ポイント</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1ポイント</translation>
    </message>
    <message>
        <source>less than 0.0001 points</source>
        <translation>0.0001ポイント未満</translation>
    </message>
    <message>
        <source>almost 100 points</source>
        <translation>ほぼ100ポイント</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>0ポイント</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1ポイント</translation>
    </message>
    <message>
        <source>less than 0.0001</source>
        <translation>0.0001ポイント未満</translation>
    </message>
    <message>
        <source>almost 100</source>
        <translation>ほぼ100ポイント</translation>
    </message>
    <message>
        <source>From %1 to %2, tokens gain %3, %4 %5.</source>
        <translation>%1から%2にすると、トークンは%3、%4は%5上がる。</translation>
    </message>
    <message>
        <source>From %1 to %2 tokens lose %3, %4 %5.</source>
        <translation>%1から%2にすると、トークンは%3、%4は%5下がる。</translation>
    </message>
    <message>
        <source>%1: the same scores now need %2 parameters, not %3.</source>
        <translation>%1、同じスコアに必要なパラメータ数は%3から%2に変わる。</translation>
    </message>
    <message>
        <source>%1: the same scores still need %2 parameters.</source>
        <translation>%1、同じスコアに必要なパラメータ数は%2のまま変わらない。</translation>
    </message>
    <message>
        <source>%1: the same scores now need %2 parameters; no model of the law before had them.</source>
        <translation>%1、同じスコアに必要なパラメータ数は%2になる。前の則ではどのモデルも届かなかった。</translation>
    </message>
    <message>
        <source>%1: no model of this law has these scores now.</source>
        <translation>%1、この則のどのモデルもこのスコアには届かなくなる。</translation>
    </message>
    <message>
        <source>%1: still no model of this law has these scores.</source>
        <translation>%1、やはりこの則のどのモデルもこのスコアには届かない。</translation>
    </message>
    <message>
        <source>Exactly: per-token accuracy %1, %2 %3.</source>
        <translation>正確な値：トークン正解率%1、%2%3。</translation>
    </message>
    <message>
        <source>%1
Exactly: %2</source>
        <translation>%1
正確な値：%2</translation>
    </message>
    <message>
        <source>Here the S-curve’s slope is the bell it came from</source>
        <translation>ここではS字カーブの傾きが、元になったベル曲線そのものになる</translation>
    </message>
    <message>
        <source>The mirage test: is exact match straight on log(−ln y), and what bends it if not?</source>
        <translation>蜃気楼テスト：完全一致はlog(−ln y)で直線になるか、ならないなら何が曲げるのか</translation>
    </message>
    <message>
        <source>E, a part of the loss of the mean that no size removes, nats per token</source>
        <translation>削減不能な損失 E：平均に対応する損失のうち、サイズを増やしても消えない分（nat/トークン）</translation>
    </message>
    <message>
        <source>J, a real jump: so many nats of the loss of the mean vanish around one size, and the linear metric jumps as well where it was not at 0 already</source>
        <translation>本物のジャンプ J：あるサイズの前後で平均に対応する損失がこれだけ（nat）消え、線形の指標も、もともと0でなければジャンプする</translation>
    </message>
    <message>
        <source>The paper’s Figure 2: loss of the mean, per-token success and four metrics of the same outputs</source>
        <translation>論文の図2：平均に対応する損失、トークン正解確率、同じ出力に対する4つの指標</translation>
    </message>
    <message>
        <source>The S-curve’s slope laid on the bell, and how far apart they are</source>
        <translation>S字カーブの傾きをベル曲線に重ね、どれだけ違うかを見る</translation>
    </message>
    <message>
        <source>log(−ln y) against model size: is exact match a straight line, and what bends it if not?</source>
        <translation>モデルサイズに対するlog(−ln y)：完全一致は直線か、そうでなければ何が曲げるのか</translation>
    </message>
    <message>
        <source>Draws where the featured curve rises from 10 to 90 % of its way between its own limits</source>
        <translation>注目する曲線が、それ自身の両極限の間の10%から90%まで上がる区間を描く</translation>
    </message>
    <message>
        <source>Questions of which at least one of R attempts has every token right: g(p) = 1 − (1 − pᴸ)ᴿ; nonlinear</source>
        <translation>R回の試行のうち少なくとも1回ですべてのトークンが正解になる問題の割合：g(p) = 1 − (1 − pᴸ)ᴿ、非線形</translation>
    </message>
    <message>
        <source>log(−ln y): against model size the exact match of a pure power law without spread is a straight line for every length</source>
        <translation>log(−ln y)：モデルサイズに対して、ばらつきのない純粋なべき乗則の完全一致はどの長さでも直線になる</translation>
    </message>
    <message>
        <source>loss of the mean, nats per token</source>
        <translation>平均に対応する損失（nat/トークン）</translation>
    </message>
    <message>
        <source>nats per token</source>
        <translation>nat/トークン</translation>
    </message>
    <message>
        <source>How the loss of the mean falls with size</source>
        <translation>平均に対応する損失はサイズとともにどう下がるか</translation>
    </message>
    <message>
        <source>Loss of the mean against model size: %1. The mean %2 is that of a model of %3 parameters.</source>
        <translation>モデルサイズに対する、平均に対応する損失：%1。平均%2は、パラメータ数%3のモデルに当たる。</translation>
    </message>
    <message>
        <source>Is it a mirage? With a pure power law and no spread exact match is straight</source>
        <translation>蜃気楼か？ 純粋なべき乗則でばらつきがなければ、完全一致は直線になる</translation>
    </message>
    <message>
        <source>A  Loss of the mean</source>
        <translation>A  平均に対応する損失</translation>
    </message>
    <message>
        <source>within %1 attempts, for %2 of the questions an answer of %3 tokens is exactly right</source>
        <translation>%1回の試行のうちに、問題の%2で%3トークンの解答が完全に正しくなる</translation>
    </message>
    <message>
        <source>within %1 attempts, for %2 of the questions an answer of 1 token is right</source>
        <translation>%1回の試行のうちに、問題の%2で1トークンの解答が正しくなる</translation>
    </message>
    <message>
        <source>at the one attempt, for %1 of the questions the answer of %2 tokens is exactly right</source>
        <translation>1回の試行で、問題の%1で%2トークンの解答が完全に正しい</translation>
    </message>
    <message>
        <source>at the one attempt, for %1 of the questions the answer of 1 token is right</source>
        <translation>1回の試行で、問題の%1で1トークンの解答が正しい</translation>
    </message>
    <message>
        <source>falls without end</source>
        <translation>下に限りなく落ちる</translation>
    </message>
    <message>
        <source>Midpoints, widths, slopes and ratios are those of a metric’s rise between its own limits, whatever the picture shows; slopes and ratios of curves scaled to rise from 0 to 1.</source>
        <translation>中点、幅、傾き、比は、図の範囲によらず、各指標自身の上下の極限のあいだの上昇についてのもの。傾きと比は0から1まで上がるようにそろえた曲線のもの。</translation>
    </message>
    <message>
        <source>Straight: exact match bends by %1 decades of −ln y</source>
        <translation>直線：完全一致の曲がりは−ln yで%1桁</translation>
    </message>
    <message>
        <source>no jump, no irreducible loss, no spread: longer answers only shift this line</source>
        <translation>ジャンプも削減不能な損失もばらつきもない：解答が長くなってもこの線がずれるだけ</translation>
    </message>
    <message>
        <source>with one token exact match is per-token accuracy: the two leap alike</source>
        <translation>1トークンなら完全一致はトークン正解率そのもの：跳躍も同じ</translation>
    </message>
    <message>
        <source>but a straight line does not show that nothing else acts, nor that its slope is α:</source>
        <translation>ただし直線でも、ほかに何も効いていないとも傾きがαだとも言えない：</translation>
    </message>
    <message>
        <source>Bent: exact match by %1 decades of −ln y</source>
        <translation>曲線：完全一致の曲がりは−ln yで%1桁</translation>
    </message>
    <message>
        <source>slope of −ln y %1 (the law’s α: %2)</source>
        <translation>−ln yの傾きは%1（則のα：%2）</translation>
    </message>
    <message>
        <source>a power law and the metric alone do not make this curve:</source>
        <translation>べき則と指標だけではこの曲線にならない：</translation>
    </message>
    <message>
        <source>No verdict: on these sizes exact match is too near to 0 or to 1</source>
        <translation>判定できない：このサイズの範囲では完全一致が0か1に近すぎる</translation>
    </message>
    <message>
        <source>%1: bend %2, tilt %3</source>
        <translation>%1：曲がり%2、傾きの変化%3</translation>
    </message>
    <message>
        <source>a real jump, a kink here</source>
        <translation>本物のジャンプ（ここで折れ曲がる）</translation>
    </message>
    <message>
        <source>a real jump, a wide one</source>
        <translation>本物のジャンプ（幅が広い）</translation>
    </message>
    <message>
        <source>the flank of a jump beside the axis</source>
        <translation>軸の外にあるジャンプの裾</translation>
    </message>
    <message>
        <source>the jump lies off this axis: here a constant loss of %1 nats, bend %2, tilt %3</source>
        <translation>ジャンプはこの軸の外：ここでは%1 natの一定の損失、曲がり%2、傾きの変化%3</translation>
    </message>
    <message>
        <source>the causes offset one another</source>
        <translation>原因どうしが打ち消し合う</translation>
    </message>
    <message>
        <source>the straight line nearest to it</source>
        <translation>最も近い直線</translation>
    </message>
    <message>
        <source>what the four scores are made of</source>
        <translation>4つのスコアのもと</translation>
    </message>
    <message>
        <source>nonlinear score</source>
        <translation>非線形のスコア</translation>
    </message>
    <message>
        <source>discontinuous score</source>
        <translation>不連続なスコア</translation>
    </message>
    <message>
        <source>linear score</source>
        <translation>線形のスコア</translation>
    </message>
    <message>
        <source>continuous score</source>
        <translation>連続なスコア</translation>
    </message>
    <message>
        <source>The S-curve is the integral of the bell, so its slope is the bell:
here the two are the same curve, one %1 times as high as the other</source>
        <translation>S字カーブはベル曲線の積分なので、その傾きはベル曲線になる。
ここでは高さが%1倍であるほかは同じ曲線</translation>
    </message>
    <message>
        <source>The S-curve is the integral of the bell, so its slope is the bell:
here very nearly, scaled to one height at most %1 of it apart</source>
        <translation>S字カーブはベル曲線の積分なので、その傾きはベル曲線になる。
ここではほぼ一致（高さをそろえると、差はその高さの%1以下）</translation>
    </message>
    <message>
        <source>Not the bell here: scaled to one height they are up to %1 of it apart;
the scenario “%2” shows the bell</source>
        <translation>ここではベル曲線ではない：高さをそろえても、差はその高さの%1に及ぶ。
ベル曲線が見えるのはシナリオ「%2」</translation>
    </message>
    <message>
        <source>Not the bell here (up to %2 apart) but the grading curve’s own slope (%1);
the scenario “%3” shows the bell</source>
        <translation>ここではベル曲線ではなく（差は最大%2）、採点曲線そのものの傾き（差は%1以下）。
ベル曲線が見えるのはシナリオ「%3」</translation>
    </message>
    <message>
        <source>Nothing to see here: the score is a straight line of the mean, its slope everywhere the same;
the scenario “%1” shows the bell</source>
        <translation>ここでは見るものがない：スコアは平均の一次式で、傾きはどこでも同じ。
ベル曲線が見えるのはシナリオ「%1」</translation>
    </message>
    <message>
        <source>Nothing to see here: the score is a step of the mean and has no slope;
the scenario “%1” shows the bell</source>
        <translation>ここでは見るものがない：スコアは平均の階段関数で、傾きがない。
ベル曲線が見えるのはシナリオ「%1」</translation>
    </message>
    <message>
        <source>No bell in this slope: every question is graded at the mean, so it is the grading curve’s;
the scenario “%1” shows the bell</source>
        <translation>この傾きにベル曲線はない：どの問題も平均で採点され、傾きは採点曲線のもの。
ベル曲線が見えるのはシナリオ「%1」</translation>
    </message>
    <message>
        <source>Nothing to compare here: this shape has no mean at which the metric gives a half;
the scenario “%1” shows the bell</source>
        <translation>ここでは比べるものがない：この形には指標が半分になる平均がない。
ベル曲線が見えるのはシナリオ「%1」</translation>
    </message>
    <message>
        <source>%1: %2; %3 expected</source>
        <translation>%1：%2（期待値%3）</translation>
    </message>
    <message>
        <source>%1 have a right attempt</source>
        <translation>%1件に正しい試行がある</translation>
    </message>
    <message>
        <source>1 has a right attempt</source>
        <translation>1件に正しい試行がある</translation>
    </message>
    <message>
        <source>none has a right attempt</source>
        <translation>正しい試行のあるものはない</translation>
    </message>
    <message>
        <source>all have a right attempt</source>
        <translation>すべてに正しい試行がある</translation>
    </message>
    <message>
        <source>%1 get the right one of %2 options</source>
        <translation>%1件が%2択の正解を得る</translation>
    </message>
    <message>
        <source>1 gets the right one of %1 options</source>
        <translation>1件が%1択の正解を得る</translation>
    </message>
    <message>
        <source>none gets the right one of %1 options</source>
        <translation>%1択の正解を得るものはない</translation>
    </message>
    <message>
        <source>all get the right one of %1 options</source>
        <translation>すべてが%1択の正解を得る</translation>
    </message>
    <message>
        <source>of %1 attempts at each question the right one, where there is one</source>
        <translation>各問題%1回の試行のうち、正しいものがあればそれを示す</translation>
    </message>
    <message>
        <source>Join the sizes</source>
        <translation>サイズを結ぶ</translation>
    </message>
    <message>
        <source>Draws straight lines between the values at the chosen sizes, as the paper does</source>
        <translation>選んだサイズでの値を、論文と同じく直線で結ぶ</translation>
    </message>
    <message>
        <source>draw straight lines between the values at the chosen sizes, nothing beyond them</source>
        <translation>選んだサイズでの値を直線で結び、その外側には何も描かない</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>draw what a test of so many questions measures at the chosen sizes, with 95 % intervals</source>
        <translation>選んだサイズで、その問題数のテストの測定結果を95%区間つきで描く</translation>
    </message>
    <message>
        <source>fit the scale law to files of measurements and forecast what is held back</source>
        <translation>測定ファイルにスケーリング則を当てはめ、取っておいた点を予測</translation>
    </message>
    <message>
        <source>fit the sizes strictly below N, forecast those at and above it</source>
        <translation>Nより小さいサイズに当てはめ、N以上を予測する</translation>
    </message>
    <message>
        <source>tokens of an answer (default: 1); neither alpha nor the forecast depend on it</source>
        <translation>解答のトークン数（既定：1）。αも予測もこれによらない</translation>
    </message>
    <message>
        <source>fit an irreducible loss as well</source>
        <translation>削減不能な損失も当てはめる</translation>
    </message>
    <message>
        <source>Test set</source>
        <translation>テストセット</translation>
    </message>
    <message>
        <source>What a test measures</source>
        <translation>テストの測定結果</translation>
    </message>
    <message>
        <source>At the chosen sizes, what a test of n questions measured, with its exact 95 % interval and, thick, Wilson’s. The questions are the same at every size, so that the errors go together</source>
        <translation>選んだサイズで、n問のテストの測定結果を、正確な95%区間と太線のウィルソン区間つきで示す。どのサイズも同じ問題なので、誤差は連動する</translation>
    </message>
    <message>
        <source>Questions of the test; large tests cost nothing</source>
        <translation>テストの問題数。問題が多くても重くならない</translation>
    </message>
    <message>
        <source>Another seed draws another test and other sampled answers</source>
        <translation>別のシードは、別のテストと別の標本解答を抽選する</translation>
    </message>
    <message>
        <source>no fit: fewer than %1 different sizes to use</source>
        <translation>当てはめ不可：使えるサイズが%1種類未満</translation>
    </message>
    <message>
        <source>no fit: every point has the same size</source>
        <translation>当てはめ不可：すべての点が同じサイズ</translation>
    </message>
    <message>
        <source>no fit: nothing right at any size</source>
        <translation>当てはめ不可：どのサイズでも正解がない</translation>
    </message>
    <message>
        <source>no fit: everything right at every size</source>
        <translation>当てはめ不可：どのサイズでも全問正解</translation>
    </message>
    <message>
        <source>no fit: scores that are no whole number of their questions</source>
        <translation>当てはめ不可：問題数をかけても整数にならないスコアがある</translation>
    </message>
    <message>
        <source>no fit: scores outside 0 to 1</source>
        <translation>当てはめ不可：0から1の外のスコアがある</translation>
    </message>
    <message>
        <source>no fit: no model sizes</source>
        <translation>当てはめ不可：モデルサイズがない</translation>
    </message>
    <message>
        <source>no fit: an irreducible loss asks for numbers of questions</source>
        <translation>当てはめ不可：削減不能な損失には問題数が要る</translation>
    </message>
    <message>
        <source>no fit: sizes or counts out of range</source>
        <translation>当てはめ不可：サイズまたは個数が範囲外</translation>
    </message>
    <message>
        <source>no counts of right answers: least squares, no errors</source>
        <translation>正答数が数えられていない：最小二乗法、誤差なし</translation>
    </message>
    <message>
        <source>scores of 0 left out: %1</source>
        <translation>除いた0のスコア：%1個</translation>
    </message>
    <message>
        <source>scores of 1 left out: %1</source>
        <translation>除いた1のスコア：%1個</translation>
    </message>
    <message>
        <source>larger models score lower</source>
        <translation>モデルが大きいほどスコアが低い</translation>
    </message>
    <message>
        <source>irreducible loss at its bound of 0</source>
        <translation>削減不能な損失が下限の0</translation>
    </message>
    <message>
        <source>irreducible loss cannot be told from 0</source>
        <translation>削減不能な損失は0と区別できない</translation>
    </message>
    <message>
        <source>c beyond 1e30</source>
        <translation>cが1e30を超える</translation>
    </message>
    <message>
        <source>one law does not describe these data</source>
        <translation>1つの則ではこのデータを説明できない</translation>
    </message>
    <message>
        <source>the forecast held</source>
        <translation>予測は当たった</translation>
    </message>
    <message>
        <source>the forecast missed</source>
        <translation>予測は外れた</translation>
    </message>
    <message>
        <source>no forecast to judge, however far the rest lies: already below the cut one law does not hold</source>
        <translation>境界より下ですでに法則が成り立たないため、残りの点がどれほど離れていても、判定すべき予測がない</translation>
    </message>
    <message>
        <source>the forecast cannot be judged: there is no band</source>
        <translation>帯がないため、予測の当否は判定できない</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: %4</source>
        <translation>%1、%2行目の%3列目：%4</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1、%2行目：%3</translation>
    </message>
    <message>
        <source>this is no text in UTF-8, nor in UTF-16 with its mark; nothing of the file is read. If it is a table, save it as UTF-8 (Excel: CSV UTF-8)</source>
        <translation>UTF-8でもBOM付きUTF-16でもないため、テキストとして読めません。このファイルは読み込まれません。表であれば、UTF-8で保存し直してください（Excelでは「CSV UTF-8」）</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>ファイルが空です</translation>
    </message>
    <message>
        <source>there is a header and no row under it</source>
        <translation>見出し行だけで、データの行がありません</translation>
    </message>
    <message>
        <source>%1 columns are more than %2; nothing of the file is read</source>
        <translation>列が%1あり、上限の%2を超えています。このファイルは読み込まれません</translation>
    </message>
    <message>
        <source>no column of scores was found</source>
        <translation>スコアの列が見つかりません</translation>
    </message>
    <message>
        <source>no column of model sizes, training compute or model names was found</source>
        <translation>モデルサイズ、学習計算量、モデル名のいずれの列も見つかりません</translation>
    </message>
    <message>
        <source>%1: sizes up to %2 without a unit; write it behind the header, as in “%1 (B)”, or behind the numbers, as in 7B</source>
        <translation>%1：最大でも%2のサイズに単位がありません。見出しの後に「%1 (B)」のように、または数の後に7Bのように単位を書いてください</translation>
    </message>
    <message>
        <source>no results of a program that is known: lm-evaluation-harness, HELM, Inspect</source>
        <translation>既知のプログラム（lm-evaluation-harness、HELM、Inspect）の結果ではありません</translation>
    </message>
    <message>
        <source>number of fields: %1, in the header: %2; the row is left out</source>
        <translation>フィールドの数が%1で、見出しの%2と違います。この行は除かれます</translation>
    </message>
    <message>
        <source>a quotation mark is never closed; the row is left out</source>
        <translation>引用符が閉じられていません。この行は除かれます</translation>
    </message>
    <message>
        <source>a field is larger than %1; the row is left out</source>
        <translation>%1を超える欄があります。この行は除きます</translation>
    </message>
    <message>
        <source>a zero byte, which no text has; the row is left out</source>
        <translation>文字ではないゼロのバイトがあります。この行は除きます</translation>
    </message>
    <message>
        <source>“%1” tells rows apart that are alike otherwise: each of its values is a series of its own, named behind the task</source>
        <translation>ほかが同じ行を「%1」が区別しています。その値ごとに別の系列とし、タスク名の後ろに付けます</translation>
    </message>
    <message>
        <source>setting of the task</source>
        <translation>タスクの設定</translation>
    </message>
    <message>
        <source>%1: “%2” is not a number; left out</source>
        <translation>%1：「%2」は数値として読み取れません。除かれます</translation>
    </message>
    <message>
        <source>%1 series, of which %2 are drawn; --series NAME draws others</source>
        <translation>系列が%1あり、%2を描きます。ほかの系列は--series NAMEで選べます</translation>
    </message>
    <message>
        <source>more than %1 cells; the rest of the file is left out: %2 rows</source>
        <translation>セルが%1を超えています。ファイルの残り（%2行）は除外しました</translation>
    </message>
    <message>
        <source>more than %1 different series; the rest of the file is left out: %2 rows</source>
        <translation>系列の種類が%1を超えています。ファイルの残り（%2行）は除外しました</translation>
    </message>
    <message>
        <source>more than %1 scores; the rest of the file is left out: %2 rows</source>
        <translation>スコアが%1を超えています。ファイルの残り（%2行）は除外しました</translation>
    </message>
    <message>
        <source>here the JSON does not go on as it must; nothing of the file is read</source>
        <translation>ここでJSONが正しく続いていません。何も読み込みませんでした</translation>
    </message>
    <message>
        <source>%1: “%2” has a comma; write it with a point, or part the columns by semicolons; left out</source>
        <translation>%1：「%2」にはカンマがあります。小数点にはピリオドを使うか、列をセミコロンで区切ってください。除かれます</translation>
    </message>
    <message>
        <source>%1: “%2” has a comma; write it with a point, or part the columns by semicolons; this value alone is left out, the score stays</source>
        <translation>%1：「%2」にはカンマがあります。小数点にはピリオドを使うか、列をセミコロンで区切ってください。この値だけが除かれ、スコアは残ります</translation>
    </message>
    <message>
        <source>%1: “%2” is not a number; this value alone is left out, the score stays</source>
        <translation>%1：「%2」は数値として読み取れません。この値だけが除かれ、スコアは残ります</translation>
    </message>
    <message>
        <source>Nothing is held back: every point lies to the left of the cut</source>
        <translation>取っておいた点がない：どの点も境界の左にある</translation>
    </message>
    <message>
        <source>score 0, beyond the scale</source>
        <translation>スコア0（目盛の外）</translation>
    </message>
    <message>
        <source>score 1, beyond the scale</source>
        <translation>スコア1（目盛の外）</translation>
    </message>
    <message>
        <source>%1: %2 is not a whole number, allowed: %3; left out</source>
        <translation>%1：%2は整数ではありません（許される範囲：%3）。除かれます</translation>
    </message>
    <message>
        <source>%1: %2 is not a whole number, allowed: %3; this value alone is left out, the score stays</source>
        <translation>%1：%2は整数ではありません（許される範囲：%3）。この値だけが除かれ、スコアは残ります</translation>
    </message>
    <message>
        <source>%1: %2 is out of range, allowed: %3; this value alone is left out, the score stays</source>
        <translation>%1：%2は範囲外です（許される範囲：%3）。この値だけが除かれ、スコアは残ります</translation>
    </message>
    <message>
        <source>%1: %2 is not within its own interval, %3; the interval is left out</source>
        <translation>%1：%2は自身の区間（%3）の外にあります。区間は除かれます</translation>
    </message>
    <message>
        <source>column “%1” stands in the header twice; the second is left out</source>
        <translation>列「%1」が見出しに2回あります。2つ目は除かれます</translation>
    </message>
    <message>
        <source>%1: read as per cent, as in the other files of this table</source>
        <translation>%1：この表のほかのファイルと同じく、パーセントとして読みました</translation>
    </message>
    <message>
        <source>size %1 more than once in “%2” (%3): the mean is used, and every run is drawn</source>
        <translation>「%2」にサイズ%1が2回以上あります（%3）。平均を使い、各測定も描きます</translation>
    </message>
    <message>
        <source>no file of measurements is in this folder (.csv, .tsv, .tab, .json, .jsonl, .txt, .md)</source>
        <translation>このフォルダーには測定値のファイル（.csv、.tsv、.tab、.json、.jsonl、.txt、.md）がありません</translation>
    </message>
    <message>
        <source>no program writes into this pipe</source>
        <translation>このパイプに書き込むプログラムがありません</translation>
    </message>
    <message>
        <source>%1: %2 is out of range, allowed: %3; left out</source>
        <translation>%1：%2は範囲外です（許される範囲：%3）。除かれます</translation>
    </message>
    <message>
        <source>%1: %2 among fractions from 0 to 1; left out</source>
        <translation>%1：0から1の割合の中に%2があります。除かれます</translation>
    </message>
    <message>
        <source>no model size in “%1”; left out</source>
        <translation>「%1」にモデルサイズが見つかりません。除かれます</translation>
    </message>
    <message>
        <source>no model size in “%1”; left out. Name the file after its model, as in “llama-7b.json”</source>
        <translation>「%1」にモデルサイズが見つかりません。除かれます。「llama-7b.json」のように、ファイル名にモデル名を入れてください</translation>
    </message>
    <message>
        <source>%1: empty cells left out: %2, here the first</source>
        <translation>%1：空のセルを除きました（%2個、最初がここ）</translation>
    </message>
    <message>
        <source>column “%1” is empty and ignored</source>
        <translation>列「%1」は空なので無視されます</translation>
    </message>
    <message>
        <source>%1: the range of a wandb panel, no interval; ignored</source>
        <translation>%1：wandbのパネルの範囲であり、区間ではないため無視されます</translation>
    </message>
    <message>
        <source>%1: what a training log keeps beside its metrics; ignored</source>
        <translation>%1：学習ログが指標とともに残す記録であり、指標ではないため無視されます</translation>
    </message>
    <message>
        <source>%1: values above 1 and none above 100, read as per cent</source>
        <translation>%1：1を超え100以下の値があるため、パーセントとして読みました</translation>
    </message>
    <message>
        <source>%1: exact and F1 scores of this task are in per cent, and read so</source>
        <translation>%1：このタスクのexactとF1はパーセントで書かれるため、そのように読みました</translation>
    </message>
    <message>
        <source>%1: values above 1 of a metric that is not known; kept as they are</source>
        <translation>%1：未知の指標に1を超える値があります。そのまま使います</translation>
    </message>
    <message>
        <source>%1: the product is taken as the size; a mixture of experts has fewer parameters, change it where that matters</source>
        <translation>%1：積をサイズとしました。専門家混合モデルの実際のパラメータ数はこれより少ないので、必要なら変更してください</translation>
    </message>
    <message>
        <source>two sizes in “%1”; the first is used</source>
        <translation>「%1」に2つのサイズがあります。最初のものを使います</translation>
    </message>
    <message>
        <source>“%1” has a size from before Pythia’s models were renamed; it is used as it stands</source>
        <translation>「%1」のサイズはPythiaの改名前のものです。そのまま使います</translation>
    </message>
    <message>
        <source>“%1” prints another share than its counts, which give %2; the printed one is kept</source>
        <translation>「%1」に書かれた割合は、個数から求めた%2と異なります。書かれた値を使います</translation>
    </message>
    <message>
        <source>no model sizes: training compute is the x axis, on which the model’s law cannot be drawn</source>
        <translation>モデルサイズがないため、x軸は学習計算量になります。モデルのスケーリング則はその上に描けません</translation>
    </message>
    <message>
        <source>%1: %2 of %3 questions</source>
        <translation>%1：%3問のうち%2問</translation>
    </message>
    <message>
        <source>the number of questions follows from the standard error in %1 of the scores</source>
        <translation>スコアのうち%1個の問題数を標準誤差から求めました</translation>
    </message>
    <message>
        <source>a standard error of 0 at a score of 0 or 1 is no certainty; where n is known, exact 95 % intervals are drawn</source>
        <translation>スコア0または1での標準誤差0は確実さを意味しません。nがわかる場合は正確な95%区間を描きます</translation>
    </message>
    <message>
        <source>size %1 more than once in “%2” (lines %3): the mean is used, and every run is drawn</source>
        <translation>「%2」にサイズ%1が2回以上あります（%3行）。平均を使い、各測定も描きます</translation>
    </message>
    <message>
        <source>and %1 more remarks</source>
        <translation>ほかに%1件の注意があります</translation>
    </message>
    <message>
        <source>needs 3 sizes</source>
        <translation>3つ以上のサイズが必要</translation>
    </message>
    <message>
        <source>fewer than 5 points</source>
        <translation>点が5つ未満</translation>
    </message>
    <message>
        <source>not monotone</source>
        <translation>単調ではない</translation>
    </message>
    <message>
        <source>most steps are 0</source>
        <translation>変化の半数以上が0</translation>
    </message>
    <message>
        <source>every score is the same</source>
        <translation>スコアがすべて同じ</translation>
    </message>
    <message>
        <source>steps within the noise</source>
        <translation>変化が誤差の範囲内</translation>
    </message>
    <message>
        <source>by training compute</source>
        <translation>学習計算量による</translation>
    </message>
    <message>
        <source>No measurements were found in these files.</source>
        <translation>これらのファイルに測定値が見つかりませんでした。</translation>
    </message>
    <message>
        <source>print measurements as one tidy table, as they were understood</source>
        <translation>測定値を、解釈したとおりに1つの整った表として出力</translation>
    </message>
    <message>
        <source>print how sharply measured series rise, with what must stand beside an emergence score</source>
        <translation>測定系列の立ち上がりの鋭さを、創発スコアに添えるべき数とともに出力</translation>
    </message>
    <message>
        <source>files of measurements: CSV or TSV, results of lm-evaluation-harness, HELM, Inspect, OpenCompass or wandb</source>
        <translation>測定値のファイル：CSV、TSV、またはlm-evaluation-harness、HELM、Inspect、OpenCompass、wandbの結果</translation>
    </message>
    <message>
        <source>the language of messages, titles and notes (default: the desktop’s)</source>
        <translation>メッセージ、パネルの題名、注記の言語（既定：デスクトップの言語）</translation>
    </message>
    <message>
        <source>GPT-3 at arithmetic: accuracy leaps, the edit distance of the same answers climbs</source>
        <translation>GPT-3の計算：正解率は跳躍し、同じ解答の編集距離は坂を上る</translation>
    </message>
    <message>
        <source>4-digit addition at temperature 0, length 5: accuracy is 0.0003 at 6.7B and 0.958 at 175B, while the edit distance of the same answers falls from 5.07 over 3.74 and 3.52 to 0.16. At 350M it exceeds the length of 5, since insertions count. Four sizes, read from Fig. 3: what lies between 6.7B and 175B they do not show.</source>
        <translation>温度0、長さ5の4桁の足し算。正解率は6.7Bで0.0003、175Bで0.958。同じ解答の編集距離は5.07から3.74、3.52を経て0.16へ下がる。350Mで長さの5を超えるのは、挿入も数えるためである。図3から読み取った4つのサイズであり、6.7Bと175Bの間に何があるかは示さない。</translation>
    </message>
    <message>
        <source>GPT-3 with more test questions: accuracies that looked like 0 are not 0</source>
        <translation>GPT-3とより多くの問題：0に見えた正解率は0ではない</translation>
    </message>
    <message>
        <source>4-digit addition at temperature 0, length 5, read from the log axis of Fig. 4 (to 3 %): 0.000042, 0.000129 and 0.00029 below 175B. They rise at every size, and a test of 1,000 questions would most likely show none of it: its floor 1/n is the test’s, not the models’.</source>
        <translation>温度0、長さ5の4桁の足し算を図4の対数軸から読み取った値（誤差3%）。175B未満では0.000042、0.000129、0.00029。どのサイズでも上がっているが、1,000問のテストではおそらく1つも正解が見えない。下限の1/nはテストのものであり、モデルのものではない。</translation>
    </message>
    <message>
        <source>GPT-3 and longer answers: accuracy falls away, the edit distance grows step by step</source>
        <translation>GPT-3とより長い解答：正解率は急落し、編集距離は少しずつ増える</translation>
    </message>
    <message>
        <source>4-digit addition at temperature 0, 6.7B: accuracy 0.889, 0.351, 0.071, 0.0053 and 0.0003 for lengths 1 to 5. If every digit came right independently with the chance of length 1, length 5 would have 0.555: the measured accuracies fall much faster than that. The edit distance grows from 0.17 to 3.52.</source>
        <translation>温度0、6.7Bの4桁の足し算。長さ1から5の正解率は0.889、0.351、0.071、0.0053、0.0003。各桁が長さ1の確率で独立に正しければ、長さ5では0.555になるはずで、測定値はそれよりはるかに速く落ちる。編集距離は0.17から3.52へ増える。</translation>
    </message>
    <message>
        <source>BIG-Bench: four of 39 metrics make every case that was called emergent</source>
        <translation>BIG-Bench：創発的とされた例はすべて39指標のうち4つから生まれる</translation>
    </message>
    <message>
        <source>All 67 cases come from 4 of 39 metrics. Multiple choice grade has 51 of those annotated as emergent, exact string match 11, a normalized aggregate 3 and BLEU 2. How often those metrics are used at all is not given, so 62 of 67 has no base rate to stand against.</source>
        <translation>創発とされた67例は、すべて39指標のうち4つの指標によるものである。内訳は多肢選択スコア51、文字列の完全一致11、正規化総合スコア3、BLEU 2。これらの指標がそもそもどれだけ使われているかは示されておらず、67例中62例という数には比べるべき基準がない。</translation>
    </message>
    <message>
        <source>Four tasks by Brier score: two climb in smaller steps, one still jumps</source>
        <translation>4つのタスクをブライアスコアで見る：2つは小刻みになり、1つはジャンプする</translation>
    </message>
    <message>
        <source>Autoencoders: a smooth error becomes a cliff under a pass mark</source>
        <translation>オートエンコーダ：滑らかな誤差が合格ラインの下で崖になる</translation>
    </message>
    <message>
        <source>19 autoencoders on CIFAR100. Their test error falls smoothly from 0.749 to 0.0061; the share of images with an error below c = 0.004 is 0.036 at 3.1M parameters and 0.45 at 6.3M. c is a pass mark on a distribution of errors that slides; it was measured at 0.003 and 0.004 only.</source>
        <translation>CIFAR100の19個のオートエンコーダ。テスト誤差は0.749から0.0061へ滑らかに下がる。誤差がc = 0.004未満の画像の割合は、3.1Mパラメータで0.036、6.3Mで0.45である。cは、滑っていく誤差の分布に対する合格ラインであり、0.003と0.004でしか測られていない。</translation>
    </message>
    <message>
        <source>Omniglot: three of three rises later than one of one, and then as steeply</source>
        <translation>Omniglot：3つ中3つは1つ中1つより遅れて、同じくらい急に上がる</translation>
    </message>
    <message>
        <source>Six transformers. Where one of one is right with 0.325, three of three are with 0.078, and independent errors would give 0.034: errors within a sequence come together, as shared tokens have it. Only one tick of the size axis is drawn in Fig. 8: the sizes are right relative to each other only.</source>
        <translation>6つのトランスフォーマー。1つ中1つの正解が0.325のとき、3つ中3つの正解は0.078で、誤りが独立なら0.034になる。1つの列の中の誤りは、トークンを共有する場合のように、まとまって起こる。図8のサイズ軸には目盛りが1つしかなく、サイズは互いの比としてのみ正しい。</translation>
    </message>
    <message>
        <source>LeNet on MNIST: which sizes are shown decides how sudden it looks</source>
        <translation>MNISTのLeNet：どのサイズを見せるかで、どれほど突然に見えるかが決まる</translation>
    </message>
    <message>
        <source>With all 14 sizes accuracy itself goes from 0.19 to 0.78 within a factor of 3.9 of size, and its sixth power from 0.02 to 0.59 within a factor of 2.6. The ten sizes that the paper drops hide where it rises; they do not make the rise. At 19,110 parameters six of six are right with 0.033, where the sixth power of accuracy is 0.021.</source>
        <translation>14のサイズすべてで見ると、正解率そのものがサイズ3.9倍の間に0.19から0.78へ、その6乗は2.6倍の間に0.02から0.59へ上がる。論文が省いた10のサイズは、どこで上がるかを隠すのであり、上昇を作り出すのではない。19,110パラメータで6つ中6つの正解は0.033、正解率の6乗は0.021である。</translation>
    </message>
    <message>
        <source>GPT-3’s own table: fifteen tasks, and a bend between 6.7B and 13B</source>
        <translation>GPT-3自身の表：15のタスクと、6.7Bと13Bの間の折れ曲がり</translation>
    </message>
    <message>
        <source>15 tasks, 8 sizes, zero-, one- and few-shot (Brown et al. 2020, Table H.1). Few-shot 2-digit addition bends on log(−ln y): ln(−ln y) is 0.88, 0.76 and −0.53 at 2.7B, 6.7B and 13B. One power law and exact match do not explain that. Not to be read as one series with Fig. 3: other models, shots and prompts.</source>
        <translation>15のタスク、8つのサイズ、ゼロ、ワン、フューショット（Brownら2020、表H.1）。フューショットの2桁の足し算はlog(−ln y)で折れる。ln(−ln y)は2.7B、6.7B、13Bで0.88、0.76、−0.53である。1つのべき乗則と完全一致ではこれを説明できない。モデルもショットもプロンプトも異なるため、図3と1つの系列として読んではならない。</translation>
    </message>
    <message>
        <source>IFEval: all instructions of a prompt beside single ones</source>
        <translation>IFEval：プロンプトのすべての指示と、単独の指示</translation>
    </message>
    <message>
        <source>Qwen1.5-Chat, eight sizes: prompts are followed as often as single instructions to the power of 1.376, to 0.010 at every size, though a prompt has 1.54 instructions: errors come together. Both climb gently. In none of these modern pairs does the strict metric leap while the graded one stays calm.</source>
        <translation>Qwen1.5-Chat、8つのサイズ。プロンプト全体が守られる割合は、どのサイズでも0.010以内で、単独の指示の割合の1.376乗である。1つのプロンプトには1.54個の指示があるので、誤りはまとまって起こる。どちらも穏やかに上がる。ここにある最近の対のどれにおいても、厳格な指標だけが跳躍し、段階的な指標が穏やかなままということはない。</translation>
    </message>
    <message>
        <source>No law without a jump passes through all four: one that meets 175B is far above 6.7B. A law with a jump does.</source>
        <translation>ジャンプのない法則で4点すべてを通るものはない。175Bに合う法則は、6.7Bでは実測をはるかに上回る。ジャンプを加えた法則なら4点を通る。</translation>
    </message>
    <message>
        <source>In none of these modern pairs does the strict metric leap while the graded one stays calm.</source>
        <translation>ここにある最近の対のどれにおいても、厳格な指標だけが跳躍し、段階的な指標が穏やかなままということはない。</translation>
    </message>
    <message>
        <source>In none of the modern pairs that ship does the strict metric leap while the graded one stays calm.</source>
        <translation>付属する最近の対のどれにおいても、厳格な指標だけが跳躍し、段階的な指標が穏やかなままということはない。</translation>
    </message>
    <message>
        <source>BIG-bench’s BIG-G models, called LaMDA in Fig. 6.</source>
        <translation>図6でLaMDAと呼ばれるBIG-benchのBIG-Gモデル。</translation>
    </message>
    <message>
        <source>logical_args still jumps under Brier. With 2 shots its grade goes from 0.22 to 0.59 at the last size, and its −Brier from −0.18 to −0.11, its largest step by far.</source>
        <translation>logical_argsはブライアスコアでもジャンプする。2ショットの最後のサイズで多肢選択スコアは0.22から0.59へ、ブライアスコア（符号反転）は−0.18から−0.11へ動き、変化は群を抜く。</translation>
    </message>
    <message>
        <source>Under Brier irony and sports climb in smaller steps, and swahili does not climb steadily.</source>
        <translation>ブライアスコアでは皮肉とスポーツはより小さな刻みで上がり、スワヒリ語のことわざは着実には上がらない。</translation>
    </message>
    <message>
        <source>%1: accuracy and perplexity of the same last words both look nearly straight on log(−ln y).</source>
        <translation>%1。同じ最後の単語の正解率とパープレキシティは、どちらもlog(−ln y)でほぼ直線に見える。</translation>
    </message>
    <message>
        <source>Yet Pythia’s accuracies lie further from the law than chance allows (deviance 367 on 6).</source>
        <translation>ただしPythiaの正解率は、偶然で説明できる範囲を超えて法則から外れている（逸脱度367、自由度6）。</translation>
    </message>
    <message>
        <source>Yet OPT’s accuracies lie further from the law than chance allows (deviance 81 on 6).</source>
        <translation>ただしOPTの正解率は、偶然で説明できる範囲を超えて法則から外れている（逸脱度81、自由度6）。</translation>
    </message>
    <message>
        <source>BLOOM’s accuracies lie a little further from the law than chance would have them (deviance 8.4 on 3, p = 0.04).</source>
        <translation>BLOOMの正解率は、偶然から見込まれるよりいくらか法則から外れている（逸脱度8.4、自由度3、p = 0.04）。</translation>
    </message>
    <message>
        <source>Accuracy is far above 1/perplexity (Pythia 12B: 0.705 and 0.255), since some words are much easier than others.</source>
        <translation>正解率はパープレキシティの逆数よりはるかに高い（Pythia 12Bで0.705と0.255）。単語によって難しさが大きく違うためである。</translation>
    </message>
    <message>
        <source>Seven sizes from 190M to 13B; tokens per parameter differ between them.</source>
        <translation>190Mから13Bまでの7つのサイズ。パラメータ当たりのトークン数はサイズによって異なる。</translation>
    </message>
    <message>
        <source>Cut at 2B, HellaSwag held, by accuracy’s own law: 0.804 and 0.847 foretold at 7B and 13B, 0.813 and 0.834 came. At a cut of 4B the one at 7B lies just outside its band.</source>
        <translation>境界2BのHellaSwagは、正解率自身の法則による7Bと13Bの予測0.804と0.847、実際0.813と0.834で当たった。境界を4Bにすると、7Bの値は帯からわずかに外れる。</translation>
    </message>
    <message>
        <source>--below: no size is at or above %1, and nothing is held back; the largest is %2</source>
        <translation>--below：%1以上のサイズがないため、予測の検証に取っておく点がありません。最大のサイズは%2です</translation>
    </message>
    <message>
        <source>Cut at 2B, ARC-Challenge missed: 0.513 and 0.557 foretold, 0.619 and 0.630 came.</source>
        <translation>境界2BのARC-Challengeは、予測0.513と0.557、実際0.619と0.630で外れた。</translation>
    </message>
    <message>
        <source>ARC-Challenge, which is not drawn, was missed.</source>
        <translation>描かれていないARC-Challengeでは、予測は外れた。</translation>
    </message>
    <message>
        <source>By its authors’ two steps (bits per byte) HellaSwag gets 0.819 and 0.846.</source>
        <translation>ラダーの著者たちの2段階の方法（バイト当たりビット数）では、HellaSwagは0.819と0.846となる。</translation>
    </message>
    <message>
        <source>By its authors’ two steps (bits per byte) ARC-Challenge gets 0.503 and 0.516.</source>
        <translation>ラダーの著者たちの2段階の方法（バイト当たりビット数）では、ARC-Challengeは0.503と0.516となる。</translation>
    </message>
    <message>
        <source>2-shot addition of one- and two-digit numbers, n = 5,000: exact match is 0.022 at 1.4B, 0.717 at 2.8B, 0.451 at 6.9B and 0.687 at 12B. A leap in open models that then does not go on rising.</source>
        <translation>1桁と2桁の数の2ショットの足し算、n = 5,000。完全一致は1.4Bで0.022、2.8Bで0.717、6.9Bで0.451、12Bで0.687。公開モデルでの跳躍だが、その後は上がり続けない。</translation>
    </message>
    <message>
        <source>No graded metric of the same answers was published with it, so it is no pair.</source>
        <translation>同じ解答の段階的な指標は公表されていないので、対ではない。</translation>
    </message>
    <message>
        <source>A Brier score does not remove a rise. Qwen1.5 goes from 0.39 to 0.73 in accuracy and from −0.50 to −0.22 in −Brier.</source>
        <translation>ブライアスコアは上昇を消さない。Qwen1.5は正解率が0.39から0.73へ、ブライアスコア（符号反転）が−0.50から−0.22へ上がる。</translation>
    </message>
    <message>
        <source>With c = 0.003 the share is 0.020 at 3.1M parameters and 0.32 at 6.3M.</source>
        <translation>c = 0.003では、割合は3.1Mパラメータで0.020、6.3Mで0.32である。</translation>
    </message>
    <message>
        <source>Near 0.25 in accuracy and between −0.59 and −0.56 in −Brier at every size: %1.</source>
        <translation>どのサイズでも正解率は0.25付近、ブライアスコア（符号反転）は−0.59から−0.56の間：%1。</translation>
    </message>
    <message>
        <source>Accuracy by decile of difficulty. The deciles’ means spread by 0.03 to 0.40, arithmetic widest, MMLU by 0.06 to 0.21.</source>
        <translation>難しさの十分位ごとの正解率。十分位の平均のばらつきは0.03から0.40で、算術が最も広く、MMLUは0.06から0.21である。</translation>
    </message>
    <message>
        <source>Questions within a decile differ further; sorting them by some of the same models pulls the other way.</source>
        <translation>十分位の中でも問題はさらに異なり、同じモデルの一部で並べたことは逆向きに働く。</translation>
    </message>
    <message>
        <source>First light’s spread of 0.05 is at the narrow end; at 0.4 its leap is nearly gone.</source>
        <translation>最初のシナリオのばらつき0.05は狭いほうの端にあり、0.4では跳躍はほとんど消える。</translation>
    </message>
    <message>
        <source>LAMBADA: the last word right, beside its perplexity</source>
        <translation>LAMBADA：最後の単語の正解と、そのパープレキシティ</translation>
    </message>
    <message>
        <source>OLMo: a forecast from small models that holds for one task and misses another</source>
        <translation>OLMo：小さなモデルからの予測は、あるタスクでは当たり、別のタスクでは外れる</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>実測</translation>
    </message>
    <message>
        <source>Measurements over the model: a strict metric beside a graded one of the same outputs</source>
        <translation>モデルに実測値を重ねる：厳格な指標と、同じ出力の段階的な指標を並べる</translation>
    </message>
    <message>
        <source>By metric</source>
        <translation>指標別</translation>
    </message>
    <message>
        <source>BIG-Bench: emergence scores by metric, beside how many annotated cases each metric has</source>
        <translation>BIG-Bench：指標ごとの創発スコアと、創発とされた事例の指標ごとの数</translation>
    </message>
    <message>
        <source>Strict metric</source>
        <translation>厳格な指標</translation>
    </message>
    <message>
        <source>Graded metric of the same outputs</source>
        <translation>同じ出力の段階的な指標</translation>
    </message>
    <message>
        <source>Measured scores</source>
        <translation>測定されたスコア</translation>
    </message>
    <message>
        <source>measured: %1</source>
        <translation>実測：%1</translation>
    </message>
    <message>
        <source>dashed: the model, in the colour of what it is compared with</source>
        <translation>破線：モデル（比べる系列と同じ色）</translation>
    </message>
    <message>
        <source>dashed: the model as it is set, not fitted to these points</source>
        <translation>破線：設定どおりのモデル（この点には当てはめていない）</translation>
    </message>
    <message>
        <source>small pale dots: single runs, the line their mean</source>
        <translation>小さく薄い点：1回ごとの結果（線はその平均）</translation>
    </message>
    <message>
        <source>plus: an error of 0 without n, so its interval is not known</source>
        <translation>＋印：誤差0で問題数がなく、区間は不明</translation>
    </message>
    <message>
        <source>cross: a size left out</source>
        <translation>×印：除外したサイズ</translation>
    </message>
    <message>
        <source>implied success of a single one, were they independent: %1</source>
        <translation>互いに独立だとしたときの1つあたりの正解確率：%1</translation>
    </message>
    <message>
        <source>Emergence by metric</source>
        <translation>指標ごとの創発スコア</translation>
    </message>
    <message>
        <source>The other metrics</source>
        <translation>創発スコア、残りの指標</translation>
    </message>
    <message>
        <source>nothing drawn in the paper: %1</source>
        <translation>論文で描かれていないもの：%1</translation>
    </message>
    <message>
        <source>Annotated as emergent, by metric</source>
        <translation>創発とされた事例の指標ごとの数</translation>
    </message>
    <message>
        <source>BIG-Bench, %1 metrics: median, middle half, range and outliers over tasks and models; at the left edge those of score 0</source>
        <translation>BIG-Bench、%1の指標：タスクとモデルにわたる中央値・中央の半分・範囲・外れ値。左端はスコア0</translation>
    </message>
    <message>
        <source>%1 cases, all by %2 of %3 metrics. How often each metric is used at all is not given: there is no base rate to compare with</source>
        <translation>%1の事例はすべて、%3の指標のうち%2によるもの。各指標がそもそもどれだけ使われたかは示されておらず、比べるべき基準の割合がない</translation>
    </message>
    <message>
        <source>emergence score, log scale</source>
        <translation>創発スコア（対数目盛）</translation>
    </message>
    <message>
        <source>annotated cases</source>
        <translation>創発とされた事例の数</translation>
    </message>
    <message>
        <source>training compute, FLOPs</source>
        <translation>学習計算量（FLOPs）</translation>
    </message>
    <message>
        <source>length of the answer, tokens</source>
        <translation>解答の長さ（トークン）</translation>
    </message>
    <message>
        <source>loss, drawn negative</source>
        <translation>損失（符号反転）</translation>
    </message>
    <message>
        <source>loss on a log scale, better upwards</source>
        <translation>損失（対数目盛、上ほど良い）</translation>
    </message>
    <message>
        <source>ln perplexity, drawn negative</source>
        <translation>ln パープレキシティ（符号反転）</translation>
    </message>
    <message>
        <source>ln perplexity on a log scale, better upwards</source>
        <translation>ln パープレキシティ（対数目盛、上ほど良い）</translation>
    </message>
    <message>
        <source>model: %1</source>
        <translation>モデル：%1</translation>
    </message>
    <message>
        <source>%1, drawn negative</source>
        <translation>%1（符号反転）</translation>
    </message>
    <message>
        <source>strict is no power of graded: the nearest, %1, is off by up to %2</source>
        <translation>厳格な指標は段階的な指標のべき乗にならない：最も近い%1乗でも最大%2外れる</translation>
    </message>
    <message>
        <source>strict = graded to the power %1, to %2 at every size</source>
        <translation>厳格な指標 = 段階的な指標の%1乗、どのサイズでも%2以内</translation>
    </message>
    <message>
        <source>straight line laid through: slope %1 a decade, %2 off at most</source>
        <translation>あてはめた直線：1桁当たりの傾き%1、ずれは最大%2</translation>
    </message>
    <message>
        <source>rise in %1 decades, largest step %2, slope %3, emergence score %4</source>
        <translation>上昇の幅%1桁、最大の段%2、傾き%3、創発スコア%4</translation>
    </message>
    <message>
        <source>With a floor</source>
        <translation>下限つき</translation>
    </message>
    <message>
        <source>Fits an irreducible loss as well, which no size removes: asks for four usable sizes and numbers of questions</source>
        <translation>どのサイズでも消えない削減不能な損失も当てはめる。使えるサイズが4つと問題数が要る</translation>
    </message>
    <message>
        <source>Measurements alone</source>
        <translation>測定値のみ</translation>
    </message>
    <message>
        <source>Leaves out the model’s curve. Own measurements are shown so at first, since nobody fitted the model to them</source>
        <translation>モデルの曲線を描かない。自分の測定値は、誰もモデルを当てはめていないので、はじめはこう示す</translation>
    </message>
    <message>
        <source>fit an irreducible loss as well in the layouts of measurements</source>
        <translation>測定値のレイアウトで削減不能な損失も当てはめる</translation>
    </message>
    <message>
        <source>draw measurements without the model’s curve, as those of --data are unless a law is given</source>
        <translation>モデルの曲線なしで測定値を描く。--dataの測定値は、法則を指定しない限りこうなる</translation>
    </message>
    <message>
        <source>nothing to draw: this layout shows measured series, and the scenario shows none; name files of measurements with --data, or a built-in scenario of measurements with --preset</source>
        <translation>描くものがありません。このレイアウトは実測の系列を示しますが、シナリオにはありません。--dataで測定値のファイルを、または--presetで組み込みの測定を指定してください</translation>
    </message>
    <message>
        <source>nothing to draw: no measured series is loaded that could be forecast; name files of measurements with --data, or a built-in scenario of measurements with --preset</source>
        <translation>描くものがありません。予測できる実測の系列が読み込まれていません。--dataで測定値のファイルを、または--presetで組み込みの測定を指定してください</translation>
    </message>
    <message>
        <source>No measured series is loaded: open a table, or choose one of the built-in measurements</source>
        <translation>実測の系列が読み込まれていません。表を開くか、組み込みの測定を選んでください</translation>
    </message>
    <message>
        <source>filled: measured; hollow, with intervals: what this test of %1 questions would have shown of it</source>
        <translation>塗り：実測値、中空と区間：%1問のこのテストが示したはずの値</translation>
    </message>
    <message>
        <source>c is that of L = %1: c and L cannot be told apart</source>
        <translation>cはL = %1の場合の値：cとLは区別できない</translation>
    </message>
    <message>
        <source>the error below which an output counts, of those measured</source>
        <translation>この誤差を下回る出力を数える。測定された値のうち</translation>
    </message>
    <message>
        <source>Error bound c</source>
        <translation>誤差の上限c</translation>
    </message>
    <message>
        <source>the error bound c</source>
        <translation>誤差の上限c</translation>
    </message>
    <message>
        <source>an error below c = %1 passes</source>
        <translation>誤差がc = %1を下回れば合格</translation>
    </message>
    <message>
        <source>Bound c of the error below which an output passes, of those measured</source>
        <translation>これを下回れば出力が合格となる誤差の上限c（測定された値のうち）</translation>
    </message>
    <message>
        <source>No measured series is shown here: open a table, or choose one of the built-in measurements</source>
        <translation>ここに示す実測の系列がありません。表を開くか、組み込みの測定を選んでください</translation>
    </message>
    <message>
        <source>No graded metric of these outputs is shown</source>
        <translation>これらの出力の段階的な指標は示されていません</translation>
    </message>
    <message>
        <source>No strict metric of these outputs is shown</source>
        <translation>これらの出力の厳格な指標は示されていません</translation>
    </message>
    <message>
        <source>95 %: %1 to %2</source>
        <translation>95%区間：%1〜%2</translation>
    </message>
    <message>
        <source>an error of 0 without a number of questions: how far it reaches is not known</source>
        <translation>誤差0だが問題数が不明：どこまで及ぶかは分からない</translation>
    </message>
    <message>
        <source>%1 questions</source>
        <translation>%1問</translation>
    </message>
    <message>
        <source>mean of %1 runs</source>
        <translation>%1回の平均</translation>
    </message>
    <message>
        <source>read off a figure to ±%1</source>
        <translation>図から±%1の精度で読み取り</translation>
    </message>
    <message>
        <source>implied per-token success, were tokens independent: %1</source>
        <translation>トークンが独立だった場合のトークン正解確率：%1</translation>
    </message>
    <message>
        <source>%1 FLOPs</source>
        <translation>%1 FLOPs</translation>
    </message>
    <message>
        <source>%1: median %2, middle half %3 to %4, %5 to %6 in all</source>
        <translation>%1：中央値%2、中央の半分%3〜%4、全体%5〜%6</translation>
    </message>
    <message>
        <source>%1: named in the figure, nothing drawn</source>
        <translation>%1：図に名前だけがあり、何も描かれていない</translation>
    </message>
    <message>
        <source>%1: %2 of %3 annotated cases</source>
        <translation>%1：%3の事例のうち%2</translation>
    </message>
    <message>
        <source>%1. Measured: %2</source>
        <translation>%1。実測：%2</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>出典：%1</translation>
    </message>
    <message>
        <source>Measured series</source>
        <translation>実測の系列</translation>
    </message>
    <message>
        <source>Series shown</source>
        <translation>表示する系列</translation>
    </message>
    <message>
        <source>Show or hide this series. %1</source>
        <translation>この系列を表示または非表示にします。%1</translation>
    </message>
    <message>
        <source>strict</source>
        <translation>厳格</translation>
    </message>
    <message>
        <source>graded</source>
        <translation>段階的</translation>
    </message>
    <message>
        <source>kind unknown</source>
        <translation>種類不明</translation>
    </message>
    <message>
        <source>Whether this metric is strict or graded is not known</source>
        <translation>この指標が厳格か段階的かは不明</translation>
    </message>
    <message>
        <source>Whether strict or graded is not known of %1 of %2 series</source>
        <translation>%2系列のうち%1系列は、指標が厳格か段階的か不明</translation>
    </message>
    <message>
        <source>The paper’s measurements</source>
        <translation>論文の実測</translation>
    </message>
    <message>
        <source>Modern families</source>
        <translation>近年のモデル群</translation>
    </message>
    <message>
        <source>measured: %1, %2 (deciles)</source>
        <translation>実測：%1、%2（十分位）</translation>
    </message>
    <message>
        <source>Pictures for a Lecture</source>
        <translation>講義用の図</translation>
    </message>
    <message>
        <source>Strict beside linear metric</source>
        <translation>厳格な指標と線形の指標</translation>
    </message>
    <message>
        <source>Fan of answer lengths</source>
        <translation>解答の長さの扇</translation>
    </message>
    <message>
        <source>Fan of lengths on log y</source>
        <translation>長さの扇（対数目盛）</translation>
    </message>
    <message>
        <source>Fan of lengths on log(−ln y)</source>
        <translation>長さの扇（log(−ln y)）</translation>
    </message>
    <message>
        <source>The loss beside a task</source>
        <translation>損失とタスク</translation>
    </message>
    <message>
        <source>Measurements over the model</source>
        <translation>モデルに重ねた実測値</translation>
    </message>
    <message>
        <source>Small multiples of tasks</source>
        <translation>タスクごとの小さな図</translation>
    </message>
    <message>
        <source>Counts by metric</source>
        <translation>指標ごとの数</translation>
    </message>
    <message>
        <source>The bell beside S, with its area</source>
        <translation>ベル曲線とS、その面積</translation>
    </message>
    <message>
        <source>Sets the picture up and opens the export window; undo brings back what was shown</source>
        <translation>図を整えて書き出しウィンドウを開きます。元に戻すと前の表示に戻ります</translation>
    </message>
    <message>
        <source>%1: %2 at %3, %4 at %5</source>
        <translation>%1：%3で%2、%5で%4</translation>
    </message>
    <message>
        <source>length %1</source>
        <translation>長さ%1</translation>
    </message>
    <message>
        <source>dotted: the accuracy of length 1 to the power of the length</source>
        <translation>点線：長さ1の正解率の長さ乗</translation>
    </message>
    <message>
        <source>dotted: the distance of length 1 times the length</source>
        <translation>点線：長さ1での距離に長さを掛けたもの</translation>
    </message>
    <message>
        <source>each: model size from %1 to %2, across, and %3, upwards, on a scale of its own</source>
        <translation>各図：横軸はモデルサイズ（%1〜%2）、縦軸は%3（目盛は図ごと）</translation>
    </message>
    <message>
        <source>1/n: the floor of a test of %1 questions</source>
        <translation>1/n：%1問のテストの下限</translation>
    </message>
    <message>
        <source>Pythia adds: a leap between 1.4B and 2.8B, and no graded twin</source>
        <translation>Pythiaの足し算：1.4Bと2.8Bの間の跳躍と、対になる段階的な指標の不在</translation>
    </message>
    <message>
        <source>MMLU: accuracy and Brier score rise together, or stay flat together</source>
        <translation>MMLU：正解率とブライアスコアは、ともに上がるか、ともに平らなままである</translation>
    </message>
    <message>
        <source>A measured bell: how accuracy spreads over easy and hard questions</source>
        <translation>測られたベル曲線：正解率は易しい問題と難しい問題の間でどう広がるか</translation>
    </message>
    <message>
        <source>Our own facts: exact match leaps, and the tokens end in a step too</source>
        <translation>私たち自身の「事実」：完全一致は跳躍し、トークン正解率も最後は階段状に上がる</translation>
    </message>
    <message>
        <source>Networks that learn 2,000 answers of ten digits by heart, five seeds a size. From 21,220 to 31,780 parameters exact match goes from 0.012 to 0.752 and per-token accuracy from 0.608 to 0.969: much of the leap is the models’ own. No power law passes through them; the one drawn is the likeliest for the tokens. Of language models they say nothing.</source>
        <translation>10桁の解答2,000個を丸暗記するネットワーク、サイズごとに5つの乱数シード。21,220から31,780パラメータの間に、完全一致は0.012から0.752へ、トークン正解率は0.608から0.969へ上がる。跳躍の多くはモデル自身のものである。どのべき乗則もこの点を通らず、描かれているのはトークンに最も合うものである。言語モデルについては何も言わない。</translation>
    </message>
    <message>
        <source>The small picture has the chances of right tokens at the cursor’s size, beside the model’s, whose law is of the likeliest tokens and so lies higher.</source>
        <translation>小さな図はカーソルのサイズで測られた正解トークンの確率で、横のモデルの曲線は最も確からしいトークンの正解率に合わせてあるため、より高い側にある。</translation>
    </message>
    <message>
        <source>A small picture, where there is room for it, has the chances of right tokens at the cursor’s size, beside the model’s, whose law is of the likeliest tokens and so lies higher; the strip, on a low screen in two panels, real answers of seed 1.</source>
        <translation>場所があれば小さな図も描かれる。カーソルのサイズで測られた正解トークンの確率で、横のモデルの曲線は最も確からしいトークンの正解率に合わせてあるため、より高い側にある。帯（低い画面では2パネルに出る）はシード1の実際の解答。</translation>
    </message>
    <message>
        <source>Our own facts, some shown often: a wide bell and hardly a leap</source>
        <translation>私たち自身の「事実」（頻度に差あり）：広いベル曲線と、ほとんどない跳躍</translation>
    </message>
    <message>
        <source>The same networks, but fact i is shown 1/i as often as the first. Exact match is 0.007 at the smallest size, 0.197 at 21,220 parameters and 0.697 at the largest; per-token accuracy is 0.120, 0.526 and 0.930. Facts come one after the other: at 21,220 the deciles of their chances spread by 0.24, a wide bell.</source>
        <translation>同じネットワークだが、i番目の事実は1番目の1/iの頻度で示される。完全一致は最小のサイズで0.007、21,220パラメータで0.197、最大で0.697。トークン正解率は0.120、0.526、0.930。事実は一つずつ順に覚えられる。21,220では確率の十分位のばらつきが0.24ある広いベル曲線である。</translation>
    </message>
    <message>
        <source>Our own adders: a jump that is real, and not where size says</source>
        <translation>私たち自身の足し算：本物のジャンプ、ただし場所はサイズでは決まらない</translation>
    </message>
    <message>
        <source>Transformers that learn to add numbers of four digits, in the same number of steps at every size. At 2,266 parameters the five seeds have 0.920, 0.011, 0.005, 0.925 and 0.026 exact match and 0.984, 0.634, 0.520, 0.985 and 0.671 per-token accuracy: the graded metric jumps as well. At 29,770 one seed is back at 0.102. The mean over seeds is a climb that no model makes.</source>
        <translation>4桁の数の足し算を学ぶトランスフォーマー。どのサイズも同じステップ数で学習する。2,266パラメータでは5つのシードの完全一致が0.920、0.011、0.005、0.925、0.026、トークン正解率が0.984、0.634、0.520、0.985、0.671で、段階的な指標もジャンプする。29,770では1つのシードが0.102に戻る。シードの平均は、どのモデルも描かない坂である。</translation>
    </message>
    <message>
        <source>Our own LeNets: over size ten of ten rises more gently than accuracy</source>
        <translation>私たち自身のLeNet：サイズに対して、10枚すべての正解は正解率より緩やかに上がる</translation>
    </message>
    <message>
        <source>LeNets on images of 8x8 pixels, 797 of them held out. From 120 to 448 parameters accuracy goes from 0.616 to 0.931 and ten of ten from 0.047 to 0.491; at 21,386 they are 0.992 and 0.925. A strict metric moves the rise to where the graded one is near 1; over size that made it gentler, over the mean chance the two are alike. One of the five smallest networks learned nothing (0.087).</source>
        <translation>8x8画素の画像でのLeNet、そのうち797枚は学習に使わない。120から448パラメータの間に正解率は0.616から0.931へ、10枚すべての正解は0.047から0.491へ上がり、21,386では0.992と0.925となる。厳格な指標は、段階的な指標が1に近いところへ上昇を移す。そのためサイズに対しては緩やかになり、平均の正解確率に対しては両者は同様である。最小の5つのネットワークのうち1つは何も学ばなかった（0.087）。</translation>
    </message>
    <message>
        <source>Our own autoencoders: an even fall of the error, a cliff under a bound</source>
        <translation>私たち自身のオートエンコーダ：なだらかに減る誤差と、境界がつくる崖</translation>
    </message>
    <message>
        <source>Autoencoders of images of 8x8 pixels, five seeds a size. The squared error of an image falls at every size, from 4.17 to 0.04; the share of images below 0.5 goes from 0.207 at 2,128 parameters to 0.750 at 3,160. The bound is our choice: with 0.25 the cliff stands elsewhere, with 2 there is hardly one. There are no tokens here, and so no measured bell.</source>
        <translation>8x8画素の画像のオートエンコーダ、サイズごとに5つの乱数シード。画像の二乗誤差はどのサイズでも減り続け、4.17から0.04になる。0.5を下回る画像の割合は2,128パラメータで0.207、3,160で0.750。境界は私たちが選んだもので、0.25にすれば崖は別の場所に立ち、2にすれば崖はほとんどなくなる。ここにはトークンがなく、したがって測られたベル曲線もない。</translation>
    </message>
    <message>
        <source>Answers of seed 1 at %1 parameters: %2 of these %3 right, %4 of all %5</source>
        <translation>%1パラメータ、シード1の実際の解答：この%3件のうち%2件が正解、全%5件では%4件</translation>
    </message>
    <message>
        <source>likeliest digits; a full cell is a right one; points are means of seeds</source>
        <translation>最も確からしい数字。塗ったマスが正解。点はシードの平均</translation>
    </message>
    <message>
        <source>Question %1
Right: %2
Answered: %3
Chance of each right digit: %4</source>
        <translation>問題%1
正解：%2
解答：%3
各桁の正解の確率：%4</translation>
    </message>
    <message>
        <source>Likeliest after the right digits: %1</source>
        <translation>正しい桁の後で最も確からしい数字：%1</translation>
    </message>
    <message>
        <source>squares: measured</source>
        <translation>四角：測定値</translation>
    </message>
    <message>
        <source>chance of success p</source>
        <translation>成功する確率p</translation>
    </message>
    <message>
        <source>density of the chance of success p over cases</source>
        <translation>事例ごとの成功確率pの密度</translation>
    </message>
    <message>
        <source>share of cases with each chance of success p</source>
        <translation>成功確率pごとの事例の割合</translation>
    </message>
    <message>
        <source>share of cases</source>
        <translation>事例の割合</translation>
    </message>
    <message>
        <source>%1 cases</source>
        <translation>%1個の事例</translation>
    </message>
    <message>
        <source>%1 rows of %2 cases</source>
        <translation>%2個ずつ並べた事例%1組</translation>
    </message>
    <message>
        <source>%1, successes: %2; expected: %3</source>
        <translation>%1のうち成功%2、期待値%3</translation>
    </message>
    <message>
        <source>a full cell is a success, a dot a failure</source>
        <translation>塗られたマスは成功、点は失敗</translation>
    </message>
    <message>
        <source>In the model, which was not measured, “%1” is %2.</source>
        <translation>測定値ではなくモデルでは、「%1」は%2である。</translation>
    </message>
    <message>
        <source>question %1: right %2, answered %3, chances %4</source>
        <translation>問題%1：正解%2、解答%3、確率%4</translation>
    </message>
    <message>
        <source>%1. Each question’s right digits, those answered, and the chance of each right one: %2.</source>
        <translation>%1。問題ごとの正解の数字、答えた数字、正解の数字それぞれの確率：%2。</translation>
    </message>
    <message>
        <source>Chances at %1</source>
        <translation>%1での正解確率</translation>
    </message>
    <message>
        <source>dashed: model</source>
        <translation>破線：モデル</translation>
    </message>
    <message>
        <source>The small picture: the measured chances of right tokens at %1 parameters are from %2 to %3 by tenths of the questions, on average %4; the model’s bell there, of the accuracy, has the mean %5.</source>
        <translation>小さな図：%1パラメータで測られたトークンの正解確率は、問題を十等分して%2から%3、平均%4。正解率に合わせたモデルのベル曲線の平均はそこで%5である。</translation>
    </message>
    <message>
        <source>%1: “%2” is not a range; write its two ends, the lower first, as in %3</source>
        <translation>%1：「%2」は範囲として読み取れません。小さい方から両端を「%3」のように書いてください</translation>
    </message>
    <message>
        <source>The language “%1” needs characters that no installed font has (%2); on Debian the package %3 brings them.</source>
        <translation>言語「%1」に必要な文字（%2）を持つフォントがインストールされていません。Debianではパッケージ %3 で追加できます。</translation>
    </message>
    <message>
        <source>model sizes marked on the size axis, as in 350M,1.3B</source>
        <translation>サイズ軸に印を付けるモデルサイズ（例：350M,1.3B）</translation>
    </message>
    <message>
        <source>sizes left out, of those marked and those measured, as in 12830,19110</source>
        <translation>除くサイズ。印を付けたものと測定されたもののうち（例：12830,19110）</translation>
    </message>
    <message>
        <source>slide-16x9 (default), half-slide, slide-4x3, square, column-85mm, or WxH in px, mm, cm or in, as in 800x600, 85x60mm or 6.4x4.8in</source>
        <translation>slide-16x9（既定）、half-slide、slide-4x3、square、column-85mm、またはWxH（単位はpx、mm、cm、in。例：800x600、85x60mm、6.4x4.8in）</translation>
    </message>
    <message>
        <source>What the x axis shows, its lower end first, as in 0.2, 0.9 or 1M, 1T; empty for the usual range</source>
        <translation>x軸に表示する範囲を小さい方の端から書きます（例：0.2, 0.9、1M, 1T）。空にすると通常の範囲</translation>
    </message>
    <message>
        <source>Copy the &amp;values</source>
        <translation>値をコピー(&amp;V)</translation>
    </message>
    <message>
        <source>Usual axis &amp;range</source>
        <translation>軸を通常の範囲に戻す(&amp;R)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Drag the bell to move the mean, its flanks to change the spread, the pass mark’s line to move the mark, the cursor beside it to move the mean along the axis, an end of that axis’ numbers to change what it shows. Hold the mouse still over a plot to read its values.</source>
        <translation>ベル曲線をドラッグすると平均が、両脇のハンドルでばらつきが、合格ラインの線で合格ラインが動きます。隣のカーソルは軸に沿って平均を動かし、その軸の目盛りの端をドラッグすると表示する範囲が変わります。プロットの上でマウスを止めると値が読めます。</translation>
    </message>
    <message>
        <source>The figure was not copied: %1</source>
        <translation>図をコピーできませんでした：%1</translation>
    </message>
    <message>
        <source>the desktop’s clipboard did not take it</source>
        <translation>クリップボードが受け取りませんでした</translation>
    </message>
    <message>
        <source>The sentence is on the clipboard.</source>
        <translation>説明文をクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>The values of the curves are on the clipboard, as a table.</source>
        <translation>曲線の値を表としてクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>The table is on the clipboard.</source>
        <translation>表をクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>logit %1</source>
        <translation>ロジット %1</translation>
    </message>
    <message>
        <source>loss %1 nats</source>
        <translation>損失 %1 nat</translation>
    </message>
    <message>
        <source>size %1</source>
        <translation>サイズ %1</translation>
    </message>
    <message>
        <source>p %1: density %2</source>
        <translation>p = %1：密度 %2</translation>
    </message>
    <message>
        <source>no jump, no irreducible loss, and the spread does not act on independent tokens: longer answers only shift this line</source>
        <translation>ジャンプも削減不能な損失もなく、独立なトークンにはばらつきが効かない：解答が長くなってもこの線がずれるだけ</translation>
    </message>
    <message>
        <source>what else acts is too small to show here: bends and tilts below 0.005</source>
        <translation>ほかに効いているものは小さすぎて、ここには表れない：曲がりも傾きの変化も0.005未満</translation>
    </message>
    <message>
        <source>the jump lies below these sizes: nothing of it is left here</source>
        <translation>ジャンプはここに示すサイズより小さい側：ここにはもう残っていない</translation>
    </message>
    <message>
        <source>the bell, moved to where the metric gives ½</source>
        <translation>指標が½になる位置に移したベル曲線</translation>
    </message>
    <message>
        <source>the bell, moved to the step</source>
        <translation>階段の位置に移したベル曲線</translation>
    </message>
    <message>
        <source>Began as: %1</source>
        <translation>出発点：%1</translation>
    </message>
    <message>
        <source>list the built-in lessons</source>
        <translation>組み込みのレッスンの一覧を表示</translation>
    </message>
    <message>
        <source>print a link that opens a scenario in this program</source>
        <translation>シナリオをこのプログラムで開くリンクを表示</translation>
    </message>
    <message>
        <source>the address that the link begins with; without it index.html</source>
        <translation>リンクの先頭に付けるアドレス。省略時はindex.html</translation>
    </message>
    <message>
        <source>a built-in lesson and its step, in place of a scenario</source>
        <translation>シナリオの代わりに、組み込みのレッスンとそのステップ</translation>
    </message>
    <message>
        <source>check lessons: their form, their options and every number they state</source>
        <translation>レッスンのファイルを検査：書式、オプション、書かれたすべての数値</translation>
    </message>
    <message>
        <source>%1: no fault; steps: %2, numbers that hold: %3</source>
        <translation>%1：誤りはありません。ステップ：%2、確認できた数値：%3</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1は%2です</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>予測</translation>
    </message>
    <message>
        <source>What a test of n questions shows of the featured score, and what n questions can show at all</source>
        <translation>n問のテストが注目指標のスコアをどう示すか、n問でそもそも何が分かるか</translation>
    </message>
    <message>
        <source>A measured series fitted below a cut, and what came of the models above it</source>
        <translation>測定系列を境界より下で当てはめ、境界より上のモデルが実際にどうなったか</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>境界</translation>
    </message>
    <message>
        <source>A forecast’s fit takes the models strictly below the cut; those at and above it are held back</source>
        <translation>予測の当てはめには境界より小さいモデルだけを使い、境界以上のモデルは答え合わせに取っておく</translation>
    </message>
    <message>
        <source>Another test</source>
        <translation>別のテスト</translation>
    </message>
    <message>
        <source>Draws another test of as many questions</source>
        <translation>同じ問題数の別のテストを引く</translation>
    </message>
    <message>
        <source>the model size from which on a forecast holds measurements back</source>
        <translation>予測で測定値を取っておくモデルサイズの下限</translation>
    </message>
    <message>
        <source>the cut</source>
        <translation>境界</translation>
    </message>
    <message>
        <source>Draw &amp;Another Test</source>
        <translation>別のテストを引く(&amp;A)</translation>
    </message>
    <message>
        <source>draw another test of as many questions</source>
        <translation>同じ問題数の別のテストを引く</translation>
    </message>
    <message>
        <source>What does one test show?</source>
        <translation>1回のテストは何を示すか</translation>
    </message>
    <message>
        <source>one test of %1 questions: exact 95 % intervals, Wilson’s thick;
the same questions everywhere, so errors go together</source>
        <translation>%1問のテスト1回：正確な95%区間（太線はウィルソン）
どこでも同じ問題なので、誤差は連動する</translation>
    </message>
    <message>
        <source>one test of 1 question: exact 95 % intervals, Wilson’s thick;
the same question everywhere, so errors go together</source>
        <translation>1問のテスト1回：正確な95%区間（太線はウィルソン）
どこでも同じ問題なので、誤差は連動する</translation>
    </message>
    <message>
        <source>1/n</source>
        <translation>1/n</translation>
    </message>
    <message>
        <source>Number of questions, by the smallest score that can be seen</source>
        <translation>問題数（見える最小のスコアで）</translation>
    </message>
    <message>
        <source>What do n questions give?</source>
        <translation>n問で何が分かるか</translation>
    </message>
    <message>
        <source>n = %1: the least score above 0 is 1/n = %2</source>
        <translation>n = %1：0でない最小のスコアは 1/n = %2</translation>
    </message>
    <message>
        <source>nothing right at all with chance %1</source>
        <translation>1つも正解が出ない確率は%1</translation>
    </message>
    <message>
        <source>one success with probability 0.95 in %1 questions</source>
        <translation>確率0.95で正解が1つ以上出るのは%1問から</translation>
    </message>
    <message>
        <source>one success with probability 0.95 in 1 question</source>
        <translation>確率0.95で正解が1つ以上出るのは1問から</translation>
    </message>
    <message>
        <source>one success with probability 0.95 in no number of questions</source>
        <translation>何問あっても、確率0.95で正解が1つ以上出ることはない</translation>
    </message>
    <message>
        <source>this test: %1 of %2, 95 %: %3 to %4 (Wilson %5 to %6)</source>
        <translation>このテスト：%2問中%1問、95%区間は%3から%4（ウィルソン：%5から%6）</translation>
    </message>
    <message>
        <source>n = %1: an average with a standard error of %2</source>
        <translation>n = %1：平均値で、標準誤差は%2</translation>
    </message>
    <message>
        <source>this test: %1, 95 %: %2 to %3</source>
        <translation>このテスト：%1、95%区間は%2から%3</translation>
    </message>
    <message>
        <source>this shape has no such mean: nothing to test</source>
        <translation>この形にはこの平均がないので、テストするものがない</translation>
    </message>
    <message>
        <source>share right of n questions, k/n</source>
        <translation>n問のうち正解の割合 k/n</translation>
    </message>
    <message>
        <source>average over n questions</source>
        <translation>n問の平均</translation>
    </message>
    <message>
        <source>chance, of the greatest</source>
        <translation>確率（最大を1とする）</translation>
    </message>
    <message>
        <source>true score</source>
        <translation>真のスコア</translation>
    </message>
    <message>
        <source>this test: %1</source>
        <translation>このテスト：%1</translation>
    </message>
    <message>
        <source>A forecast on log(−ln y)</source>
        <translation>log(−ln y)での予測</translation>
    </message>
    <message>
        <source>The same forecast, linear</source>
        <translation>同じ予測、線形の目盛り</translation>
    </message>
    <message>
        <source>Cut of the forecast</source>
        <translation>予測の境界</translation>
    </message>
    <message>
        <source>cut %1</source>
        <translation>境界 %1</translation>
    </message>
    <message>
        <source>fit below the cut</source>
        <translation>境界より下での当てはめ</translation>
    </message>
    <message>
        <source>95 % of the curve</source>
        <translation>曲線の95%</translation>
    </message>
    <message>
        <source>95 % of a new test</source>
        <translation>新しいテストの95%</translation>
    </message>
    <message>
        <source>95 % of a new test of %1 questions</source>
        <translation>%1問の新しいテストの95%</translation>
    </message>
    <message>
        <source>The forecast held: all that was held back lies in the band</source>
        <translation>予測は当たった：取っておいた点はすべて帯の中にある</translation>
    </message>
    <message>
        <source>One law does not describe these data: even below the cut they lie too far apart</source>
        <translation>1つの法則ではこのデータを説明できない：境界より下ですでにばらつきすぎている</translation>
    </message>
    <message>
        <source>The forecast cannot be judged: there is no band</source>
        <translation>予測は判定できない：帯がない</translation>
    </message>
    <message>
        <source>Nothing is held back: drag the cut to the left of a point</source>
        <translation>取っておいた点がない：境界を点の左へ動かすとよい</translation>
    </message>
    <message>
        <source>No measured series is loaded</source>
        <translation>測定系列が読み込まれていない</translation>
    </message>
    <message>
        <source>%1 of %2 points fitted: α %3, c %4</source>
        <translation>%2点のうち%1点に当てはめ：α %3、c %4</translation>
    </message>
    <message>
        <source>%1: foretold %2 (%3 to %4), came %5: off by %6, %7 widths</source>
        <translation>%1：予測%2（%3から%4）、実際%5：差%6、幅の%7倍</translation>
    </message>
    <message>
        <source>%1: foretold %2, came %3: off by %4</source>
        <translation>%1：予測%2、実際%3：差%4</translation>
    </message>
    <message>
        <source>The forecast missed: the point held back lies outside the band</source>
        <translation>予測は外れた：取っておいた点が帯の外にある</translation>
    </message>
    <message>
        <source>&amp;Pin the Cut</source>
        <translation>境界をピン留め(&amp;P)</translation>
    </message>
    <message>
        <source>Remove Pinned Cu&amp;ts</source>
        <translation>ピン留めした境界を外す(&amp;T)</translation>
    </message>
    <message>
        <source>Pin the cut</source>
        <translation>境界をピン留め</translation>
    </message>
    <message>
        <source>Remove pinned cuts</source>
        <translation>ピン留めした境界を外す</translation>
    </message>
    <message>
        <source>Pin &amp;what is shown</source>
        <translation>表示中のモデルをピン留め(&amp;W)</translation>
    </message>
    <message>
        <source>Pre&amp;dict the curve</source>
        <translation>曲線を予想(&amp;D)</translation>
    </message>
    <message>
        <source>P&amp;lay</source>
        <translation>再生(&amp;L)</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>予想</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>pin what is shown, to compare with it</source>
        <translation>表示中のモデルをピン留めして比べる</translation>
    </message>
    <message>
        <source>draw the curve one expects, then see the true one</source>
        <translation>予想した曲線を描いてから、実際の曲線を見る</translation>
    </message>
    <message>
        <source>play a change and trace the curve</source>
        <translation>変化を再生し、曲線をたどる</translation>
    </message>
    <message>
        <source>Pin what is shown</source>
        <translation>表示中のモデルをピン留め</translation>
    </message>
    <message>
        <source>Prediction</source>
        <translation>予想</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前の変更</translation>
    </message>
    <message>
        <source>Show or hide</source>
        <translation>表示の切り替え</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Pin %1</source>
        <translation>ピン %1</translation>
    </message>
    <message>
        <source>Prediction %1</source>
        <translation>予想 %1</translation>
    </message>
    <message>
        <source>Pins and predictions</source>
        <translation>ピンと予想</translation>
    </message>
    <message>
        <source>pin</source>
        <translation>ピン</translation>
    </message>
    <message>
        <source>prediction</source>
        <translation>予想</translation>
    </message>
    <message>
        <source>The box or Space: show or hide. Double click or F2: another name. The cross or Delete: remove it.</source>
        <translation>チェックボックスかスペースキー：表示と非表示の切り替え。ダブルクリックか F2：名前の変更。×か Delete：削除。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Pins, against what is shown</source>
        <translation>ピンと表示中のモデルの比較</translation>
    </message>
    <message>
        <source>Its score</source>
        <translation>ピンのスコア</translation>
    </message>
    <message>
        <source>Score shown</source>
        <translation>表示中のスコア</translation>
    </message>
    <message>
        <source>Difference, points</source>
        <translation>差（ポイント）</translation>
    </message>
    <message>
        <source>Greatest on the axis, points</source>
        <translation>軸上の最大の差（ポイント）</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>A model kept under a name</source>
        <translation>名前を付けて残したモデル</translation>
    </message>
    <message>
        <source>The pinned model’s score by its featured metric, at its own mean</source>
        <translation>ピン留めしたモデルの、そのモデルの平均での主な指標のスコア</translation>
    </message>
    <message>
        <source>The score shown by the same metric, at the mean shown</source>
        <translation>同じ指標による、表示中の平均でのスコア</translation>
    </message>
    <message>
        <source>The score shown less the pin’s</source>
        <translation>表示中のスコアからピンのスコアを引いた値</translation>
    </message>
    <message>
        <source>At 257 places of the axis drawn: the score shown less the pin’s where they are farthest apart</source>
        <translation>描かれた軸の 257 か所のうち、最も離れた場所で、表示中のスコアからピンのスコアを引いた値</translation>
    </message>
    <message>
        <source>The place of the axis where they are farthest apart</source>
        <translation>両者が最も離れる軸上の位置</translation>
    </message>
    <message>
        <source>Predictions, against the truth</source>
        <translation>予想と実際の比較</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Mean gap, points</source>
        <translation>平均のずれ（ポイント）</translation>
    </message>
    <message>
        <source>Greatest gap, points</source>
        <translation>最大のずれ（ポイント）</translation>
    </message>
    <message>
        <source>A curve that was drawn before it was seen</source>
        <translation>見る前に描いた曲線</translation>
    </message>
    <message>
        <source>The mean distance from the truth, at 257 places from its first point to its last; of measured series at the sizes measured</source>
        <translation>最初の点から最後の点までの 257 か所での、実際とのずれの平均。測定系列では測定したサイズでの平均</translation>
    </message>
    <message>
        <source>The greatest distance from the truth, at the same places</source>
        <translation>同じ場所での、実際との最大のずれ</translation>
    </message>
    <message>
        <source>%1: off by %2 points on average, %3 at most</source>
        <translation>%1：ずれは平均 %2 ポイント、最大 %3 ポイント</translation>
    </message>
    <message>
        <source>%1: off by %2 on average, %3 at most</source>
        <translation>%1：ずれは平均 %2、最大 %3</translation>
    </message>
    <message>
        <source>%1 is off by %2 points on average, by %3 at most (at %4).</source>
        <translation>%1 のずれは平均 %2 ポイント、最大 %3 ポイント（%4 で）である。</translation>
    </message>
    <message>
        <source>%1 is off by %2 on average, by %3 at most (at %4).</source>
        <translation>%1 のずれは平均 %2、最大 %3（%4 で）である。</translation>
    </message>
    <message>
        <source>Draw the curve you expect for %1.</source>
        <translation>「%1」の曲線を予想して描こう。</translation>
    </message>
    <message>
        <source>Draw with the mouse, a finger or a pen, or click point by point; drag a point to move it, a right click removes it. Keys: Insert adds a point, the arrows move it, Delete removes it, Return locks the curve.</source>
        <translation>マウス、指、ペンで描くか、クリックして点を打つ。点はドラッグで動かし、右クリックで消す。キー操作：Insert で点を加え、矢印キーで動かし、Delete で消し、Return で曲線を確定する。</translation>
    </message>
    <message>
        <source>What you drew belongs to another axis, scale or layout: go back there, or clear it to draw here.</source>
        <translation>描いた曲線は別の軸、目盛り、またはレイアウトのもの。そこに戻るか、消去してここに描く。</translation>
    </message>
    <message>
        <source>Draw on the empty panel. By keys: %1 goes there, Insert adds a point, the arrows move it, Return locks the curve.</source>
        <translation>空のパネルに描く。キー操作：%1 でパネルに移り、Insert で点を加え、矢印キーで動かし、Return で曲線を確定する。</translation>
    </message>
    <message>
        <source>Draw here what you expect: %1</source>
        <translation>予想をここに描く：%1</translation>
    </message>
    <message>
        <source>The curve of %1 is hidden until it is revealed.</source>
        <translation>「%1」の曲線は、答えを見るまで隠されている。</translation>
    </message>
    <message>
        <source>Locked. Now see how it is, or draw another one.</source>
        <translation>確定した。答えを見るか、もう一つ描こう。</translation>
    </message>
    <message>
        <source>Never falls</source>
        <translation>下がらない</translation>
    </message>
    <message>
        <source>What would fall is drawn level</source>
        <translation>下がる部分は水平に描かれます</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>Draw another</source>
        <translation>もう一つ描く</translation>
    </message>
    <message>
        <source>Keeps the curve as it is: nothing of it can be moved any more</source>
        <translation>曲線を確定します。以後は動かせません</translation>
    </message>
    <message>
        <source>Lays the true curve over it and measures the gap</source>
        <translation>実際の曲線を重ね、ずれを測ります</translation>
    </message>
    <message>
        <source>The empty panel, to draw on</source>
        <translation>描き込むための空のパネル</translation>
    </message>
    <message>
        <source>Point %1 of %2</source>
        <translation>点 %1／%2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%2 で %1</translation>
    </message>
    <message>
        <source>Nothing shown here can be predicted: choose a layout with the curve of a metric or a measured series</source>
        <translation>ここには予想できるものがありません。指標の曲線か測定系列のあるレイアウトを選んでください</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速さ</translation>
    </message>
    <message>
        <source>Again and again</source>
        <translation>繰り返し</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>A step back</source>
        <translation>1 段階戻る</translation>
    </message>
    <message>
        <source>A step forward</source>
        <translation>1 段階進む</translation>
    </message>
    <message>
        <source>Place in the play</source>
        <translation>再生位置</translation>
    </message>
    <message>
        <source>Play a change</source>
        <translation>変化を再生</translation>
    </message>
    <message>
        <source>Model size</source>
        <translation>モデルサイズ</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>pin the cut of the forecast</source>
        <translation>予測の境界をピン留めする</translation>
    </message>
    <message>
        <source>Sizes shown</source>
        <translation>表示するサイズ</translation>
    </message>
    <message>
        <source>Models of %1</source>
        <translation>サイズ%1のモデル</translation>
    </message>
    <message>
        <source>Shows the models of %1 or leaves them out, of those chosen and those measured; a click on a dot does the same</source>
        <translation>サイズ%1のモデルを表示する、または外す（選んだものも測定したものも）。点をクリックしても同じ</translation>
    </message>
    <message>
        <source>%1 sizes joined: emergence score %2, %3 decades from 10 to 90 %, largest step %4 of the rise</source>
        <translation>%1点を直線で結ぶ：創発スコア%2、10%から90%まで%3桁、最大の一歩は上昇の%4</translation>
    </message>
    <message>
        <source>%1 sizes joined: too few to say how sharply they rise</source>
        <translation>%1点を直線で結ぶ：どれほど急かを言うには少なすぎる</translation>
    </message>
    <message>
        <source>pinned cut %1</source>
        <translation>ピン留めした境界 %1</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>what an animation moves (default: mean)</source>
        <translation>動画で動かすもの（既定：mean）</translation>
    </message>
    <message>
        <source>Film moves</source>
        <translation>動画で動かすもの</translation>
    </message>
    <message>
        <source>the number of questions</source>
        <translation>問題数</translation>
    </message>
    <message>
        <source>the cut of the forecast</source>
        <translation>予測の境界</translation>
    </message>
    <message>
        <source>Fit the law</source>
        <translation>法則を当てはめる</translation>
    </message>
    <message>
        <source>Lays through each measured series of a strict metric the law that fits it best, with its numbers and what they must be read with</source>
        <translation>厳格な指標の各測定系列に最もよく合う法則を引き、その数値と読み方の注意を添える</translation>
    </message>
    <message>
        <source>draw the law that fits each measured series of a strict metric best</source>
        <translation>厳格な指標の各測定系列に最もよく合う法則を描く</translation>
    </message>
    <message>
        <source>fit: %1</source>
        <translation>当てはめ：%1</translation>
    </message>
    <message>
        <source>fit of %1: %2</source>
        <translation>%1の当てはめ：%2</translation>
    </message>
    <message>
        <source>The floor 1/n with its interval</source>
        <translation>下限 1/n と区間</translation>
    </message>
    <message>
        <source>100 questions beside 1,000,000</source>
        <translation>100問と1,000,000問の比較</translation>
    </message>
    <message>
        <source>A forecast with points held back</source>
        <translation>取っておいた点による予測の検証</translation>
    </message>
    <message>
        <source>Measurements with the law that fits</source>
        <translation>測定値と当てはめた法則</translation>
    </message>
    <message>
        <source>Few models, joined</source>
        <translation>少数のモデルを直線で結ぶ</translation>
    </message>
    <message>
        <source>open a document, a figure or measurements</source>
        <translation>文書・図・測定値を開く</translation>
    </message>
    <message>
        <source>the document, exported figure, or tables of measurements, or a folder of them, to open in the window</source>
        <translation>ウィンドウで開く文書、書き出した図、測定値の表、またはその入ったフォルダー</translation>
    </message>
    <message>
        <source>Scenarios, figures and measurements (%1 %2);;Scenarios and exported figures (%1);;Tables of measurements (%2);;All files (*)</source>
        <translation>シナリオ・図・測定値 (%1 %2);;シナリオと書き出した図 (%1);;測定値の表 (%2);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>“%1” is a folder without tables of measurements. Drop a scenario, an exported figure or measurements.</source>
        <translation>フォルダー「%1」には測定値の表がありません。シナリオ、書き出した図、または測定値をドロップしてください。</translation>
    </message>
    <message>
        <source>&amp;Import measurements…</source>
        <translation>測定値の取り込み(&amp;I)…</translation>
    </message>
    <message>
        <source>read tables of measurements</source>
        <translation>測定値の表を取り込む</translation>
    </message>
    <message>
        <source>&amp;Paste measurements</source>
        <translation>測定値を貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>read a table of measurements from the clipboard</source>
        <translation>クリップボードから測定値の表を取り込む</translation>
    </message>
    <message>
        <source>Import measurements</source>
        <translation>測定値の取り込み</translation>
    </message>
    <message>
        <source>Tables of measurements (%1);;All files (*)</source>
        <translation>測定値の表 (%1);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>The clipboard holds no table. Copy cells of a spreadsheet, the text of a CSV file or results as JSON.</source>
        <translation>クリップボードに表がありません。表計算のセル、CSVファイルの文字、またはJSONの結果をコピーしてください。</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>クリップボード</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>Series: %1. Scores: %2. Files: %3. Left out: %4.</source>
        <translation>系列：%1。スコア：%2。ファイル：%3。除外：%4。</translation>
    </message>
    <message>
        <source>Nothing can be loaded yet. Say below what the columns hold, or see why rows were left out.</source>
        <translation>まだ何も読み込めません。列の内容を下で指定するか、行が除外された理由を確認してください。</translation>
    </message>
    <message>
        <source>The sizes have no unit: say whether they are millions or billions of parameters.</source>
        <translation>サイズに単位がありません。パラメータ数の単位が百万か十億かを指定してください。</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Series to draw</source>
        <translation>描く系列</translation>
    </message>
    <message>
        <source>Rows as understood</source>
        <translation>読み取った行</translation>
    </message>
    <message>
        <source>Left out and noted (%1)</source>
        <translation>除外と注記（%1）</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>例</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Numbers are</source>
        <translation>数値の意味</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>百分率</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>スコア数</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>扱い</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>file not read</source>
        <translation>ファイルを読まない</translation>
    </message>
    <message>
        <source>note</source>
        <translation>注記</translation>
    </message>
    <message>
        <source>nothing of use</source>
        <translation>使わない</translation>
    </message>
    <message>
        <source>family of models</source>
        <translation>モデルの系統</translation>
    </message>
    <message>
        <source>name of the model</source>
        <translation>モデル名</translation>
    </message>
    <message>
        <source>task</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>name of the metric</source>
        <translation>指標名</translation>
    </message>
    <message>
        <source>shots</source>
        <translation>ショット数</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>checkpoint</source>
        <translation>チェックポイント</translation>
    </message>
    <message>
        <source>training step</source>
        <translation>学習ステップ</translation>
    </message>
    <message>
        <source>model size</source>
        <translation>モデルサイズ</translation>
    </message>
    <message>
        <source>training compute</source>
        <translation>学習計算量</translation>
    </message>
    <message>
        <source>scores</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>scores of the model in the header</source>
        <translation>見出しのモデルのスコア</translation>
    </message>
    <message>
        <source>standard error</source>
        <translation>標準誤差</translation>
    </message>
    <message>
        <source>lower end of an interval</source>
        <translation>区間の下端</translation>
    </message>
    <message>
        <source>upper end of an interval</source>
        <translation>区間の上端</translation>
    </message>
    <message>
        <source>number of questions</source>
        <translation>問題数</translation>
    </message>
    <message>
        <source>number of right answers</source>
        <translation>正解数</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>shares from 0 to 1</source>
        <translation>0から1の割合</translation>
    </message>
    <message>
        <source>any, higher is better</source>
        <translation>任意（大きいほど良い）</translation>
    </message>
    <message>
        <source>any, lower is better</source>
        <translation>任意（小さいほど良い）</translation>
    </message>
    <message>
        <source>perplexity</source>
        <translation>パープレキシティ</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Sizes without a unit</source>
        <translation>単位のないサイズ</translation>
    </message>
    <message>
        <source>as they stand</source>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>thousands</source>
        <translation>千</translation>
    </message>
    <message>
        <source>millions</source>
        <translation>百万</translation>
    </message>
    <message>
        <source>billions</source>
        <translation>十億</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>小数点</translation>
    </message>
    <message>
        <source>Between columns</source>
        <translation>列の区切り</translation>
    </message>
    <message>
        <source>as guessed</source>
        <translation>推定どおり</translation>
    </message>
    <message>
        <source>a comma</source>
        <translation>コンマ</translation>
    </message>
    <message>
        <source>a semicolon</source>
        <translation>セミコロン</translation>
    </message>
    <message>
        <source>a tab</source>
        <translation>タブ</translation>
    </message>
    <message>
        <source>Only each model’s last checkpoint</source>
        <translation>各モデルの最後のチェックポイントだけ</translation>
    </message>
    <message>
        <source>In place of the measurements there are</source>
        <translation>今ある測定値と置き換える</translation>
    </message>
    <message>
        <source>Draw &amp;all</source>
        <translation>すべて描く(&amp;A)</translation>
    </message>
    <message>
        <source>Draw &amp;none</source>
        <translation>何も描かない(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Load</source>
        <translation>読み込む(&amp;L)</translation>
    </message>
    <message>
        <source>Load measurements</source>
        <translation>測定値の読み込み</translation>
    </message>
    <message>
        <source>Series loaded: %1</source>
        <translation>読み込んだ系列：%1</translation>
    </message>
    <message>
        <source>Graded metric</source>
        <translation>段階的な指標</translation>
    </message>
    <message>
        <source>%1 of %2 series drawn</source>
        <translation>%2系列のうち%1系列を描画</translation>
    </message>
    <message>
        <source>Series loaded: %1. Drawn: %2; the others wait in the list of series</source>
        <translation>読み込んだ系列：%1。描画：%2。ほかの系列は系列の一覧で選べます</translation>
    </message>
    <message>
        <source>it cannot be read: %1</source>
        <translation>読めません：%1</translation>
    </message>
    <message>
        <source>it is larger than %1; nothing of it is read</source>
        <translation>%1を超えています。何も読み込みませんでした</translation>
    </message>
    <message>
        <source>more than %1 files; the rest is left out</source>
        <translation>%1個を超えるファイルがあります。残りは除外しました</translation>
    </message>
    <message>
        <source>measurements to draw, files as table takes them; may be given several times</source>
        <translation>描く測定値（tableと同じファイル）。複数回指定できる</translation>
    </message>
    <message>
        <source>a measured series to draw, by its name; may be given several times (default: those of --data)</source>
        <translation>描く測定系列の名前。複数回指定できる（既定：--dataのもの）</translation>
    </message>
    <message>
        <source>%1: letters of %2 times their size would leave plots or labels no room; they are drawn at %3 times.</source>
        <translation>%1：文字を%2倍にするとグラフやラベルの場所が足りないため、%3倍で描きました。</translation>
    </message>
    <message>
        <source>%1 carries %2 MB of measurements, those of the series it draws; draw fewer series for a smaller file.</source>
        <translation>%1には描いた系列の測定値が%2 MB含まれます。小さくするには描く系列を減らしてください。</translation>
    </message>
    <message>
        <source>Measured series, with what must stand beside an emergence score</source>
        <translation>測定系列と、創発スコアと併せて読むべき値</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>点の数</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Largest step</source>
        <translation>最大の一段</translation>
    </message>
    <message>
        <source>To be read with</source>
        <translation>併せて読むこと</translation>
    </message>
    <message>
        <source>Family, task and metric</source>
        <translation>系統・タスク・指標</translation>
    </message>
    <message>
        <source>Places with a score: an emergence score grows with their number</source>
        <translation>スコアのある点の数。創発スコアはこの数とともに大きくなる</translation>
    </message>
    <message>
        <source>Lowest score, as it is drawn</source>
        <translation>描かれた最小のスコア</translation>
    </message>
    <message>
        <source>Highest score, as it is drawn</source>
        <translation>描かれた最大のスコア</translation>
    </message>
    <message>
        <source>From the first crossing of 10 % of the rise to that of 90 %, straight lines between the points</source>
        <translation>上昇の10%を最初に超える所から90%を最初に超える所まで（点の間は直線）</translation>
    </message>
    <message>
        <source>The largest single step, as a share of the rise</source>
        <translation>一段の最大の変化が上昇全体に占める割合</translation>
    </message>
    <message>
        <source>Of the series with its scores and the logarithms of its sizes each scaled to 0 to 1</source>
        <translation>スコアとサイズの対数をそれぞれ0から1に揃えた系列の最大の傾き</translation>
    </message>
    <message>
        <source>What may make the numbers mislead</source>
        <translation>数値が誤解を招きうる点</translation>
    </message>
    <message>
        <source>a point</source>
        <translation>ピリオド</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>ステップ %1/%2</translation>
    </message>
    <message>
        <source>bands hold if the law does</source>
        <translation>帯は法則が正しい場合に限って正しい</translation>
    </message>
    <message>
        <source>points lie apart by more than chance</source>
        <translation>点は偶然では説明できないほど曲線から散らばる</translation>
    </message>
    <message>
        <source>points lie apart by more than chance: bands widened by √%1</source>
        <translation>点は偶然では説明できないほど曲線から散らばる：帯を√%1倍に広げた</translation>
    </message>
    <message>
        <source>bands widened by √%1, which chance alone may explain</source>
        <translation>帯を√%1倍に広げた（偶然でも説明できる程度）</translation>
    </message>
    <message>
        <source>scores without a number of questions left out: %1</source>
        <translation>問題数が不明のため除いたスコア：%1個</translation>
    </message>
    <message>
        <source>runs of one size taken for independent tests</source>
        <translation>同じサイズの複数の実行は独立なテストとして扱った</translation>
    </message>
    <message>
        <source>%1 of %2 points fitted: α %3, c %4; deviance %5 on %6 df, %7</source>
        <translation>%2点のうち%1点に当てはめ：α %3、c %4、逸脱度%5（自由度%6、%7）</translation>
    </message>
    <message>
        <source>%1 (ln c ± %2)</source>
        <translation>%1（ln c ± %2）</translation>
    </message>
    <message>
        <source>irreducible loss %1 ± %2</source>
        <translation>削減不能な損失%1 ± %2</translation>
    </message>
    <message>
        <source>irreducible loss %1</source>
        <translation>削減不能な損失%1</translation>
    </message>
    <message>
        <source>%1, cut at %2. %3</source>
        <translation>%1、境界%2。%3</translation>
    </message>
    <message>
        <source>The forecast held as far as it can be judged: %1 of %2 points held back, in the band</source>
        <translation>判定できる限りでは予測は当たった：取っておいた%2点のうち%1点、いずれも帯の中にある</translation>
    </message>
    <message>
        <source>and %1 more, %2 of them outside the band</source>
        <translation>ほかに%1点（うち帯の外%2点）</translation>
    </message>
    <message>
        <source>and %1 more, within the band</source>
        <translation>ほかに%1点、いずれも帯の中</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>ほかに%1点</translation>
    </message>
    <message>
        <source>fitted</source>
        <translation>当てはめた点</translation>
    </message>
    <message>
        <source>marked size: %1</source>
        <translation>印をつけたサイズ：%1</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>名前で絞り込む</translation>
    </message>
    <message>
        <source>Filter by name, %1 of %2</source>
        <translation>%2のうち%1を名前で絞り込む</translation>
    </message>
    <message>
        <source>not fitted</source>
        <translation>当てはめなし</translation>
    </message>
    <message>
        <source>Show Only This One</source>
        <translation>これだけを表示</translation>
    </message>
    <message>
        <source>Schaeffer, Miranda, Koyejo, &quot;Are Emergent Abilities of Large Language Models a Mirage?&quot;, NeurIPS 2023 (arXiv 2304.15004), Fig. 7, read from vector graphics to 0.5 %.</source>
        <translation>Schaeffer, Miranda, Koyejo, &quot;Are Emergent Abilities of Large Language Models a Mirage?&quot;, NeurIPS 2023 (arXiv 2304.15004)、図7。ベクター図から0.5%の精度で読み取り。</translation>
    </message>
    <message>
        <source>19 autoencoders: mean squared test error, and the share of test images with a squared error below c. Numbers are facts of the cited work, read off its figures.</source>
        <translation>19個のオートエンコーダ：テストの平均二乗誤差と、二乗誤差がcより小さいテスト画像の割合。数値は引用した論文の事実で、図から読み取ったもの。</translation>
    </message>
    <message>
        <source>Schaeffer, Miranda, Koyejo, &quot;Are Emergent Abilities of Large Language Models a Mirage?&quot;, NeurIPS 2023 (arXiv 2304.15004), Fig. 5, read from vector graphics to one unit of the score.</source>
        <translation>Schaeffer, Miranda, Koyejo, &quot;Are Emergent Abilities of Large Language Models a Mirage?&quot;, NeurIPS 2023 (arXiv 2304.15004)、図5。ベクター図からスコアの1単位まで読み取り。</translation>
    </message>
    <message>
        <source>Emergence scores of BIG-Bench by metric: median, quartiles, ends of the drawn range and outliers. 0 stands where the reading has its own offset of 0.001.</source>
        <translation>BIG-Benchの指標ごとの創発スコア：中央値、四分位、描かれた範囲の端、外れ値。読み取りのずれ0.001にあたる値は0とした。</translation>
    </message>
    <message>
        <source>Numbers are facts of the cited work, read off its figures.</source>
        <translation>数値は引用した論文の事実で、図から読み取ったもの。</translation>
    </message>
    <message>
        <source>Schaeffer, Miranda, Koyejo, &quot;Are Emergent Abilities of Large Language Models a Mirage?&quot;, NeurIPS 2023 (arXiv 2304.15004), Fig. 5 B and C: metrics with a hand-annotated emergent case and without, and the annotated cases of each metric, as printed. How often each metric is used at all is not given.</source>
        <translation>Schaeffer, Miranda, Koyejo, &quot;Are Emergent Abilities of Large Language Models a Mirage?&quot;, NeurIPS 2023 (arXiv 2304.15004)、図5 BとC：人手で創発と注釈された例のある指標とない指標、各指標の注釈例の数（掲載のまま）。各指標がそもそもどれだけ使われているかは示されていない。</translation>
    </message>
    <message>
        <source>Accuracy by decile of difficulty, 1 the hardest, sorted by the mean accuracy of smaller models: github.com/tony10101105/ExpEmergence, data, commit 288b731d (MIT; Wu and Lo, ICLR 2025).</source>
        <translation>難しさの十分位ごとの正解率（1が最も難しい）。小さいモデルの平均正解率で並べた：github.com/tony10101105/ExpEmergence, data, commit 288b731d (MIT; Wu and Lo, ICLR 2025)。</translation>
    </message>
    <message>
        <source>The sorting uses some of the same models.</source>
        <translation>並べ替えには同じモデルの一部が使われている。</translation>
    </message>
    <message>
        <source>Schaeffer, Miranda, Koyejo, &quot;Are Emergent Abilities of Large Language Models a Mirage?&quot;, NeurIPS 2023 (arXiv 2304.15004), Fig. 3, read from vector graphics.</source>
        <translation>Schaeffer, Miranda, Koyejo, &quot;Are Emergent Abilities of Large Language Models a Mirage?&quot;, NeurIPS 2023 (arXiv 2304.15004)、図3。ベクター図から読み取り。</translation>
    </message>
    <message>
        <source>GPT-3 and InstructGPT, 2-shot; accuracy of the whole answer and token edit distance of the same answers, by length of the target. Numbers are facts of the cited work, read off its figures.</source>
        <translation>GPT-3とInstructGPT、2ショット。解答全体の正解率と、同じ解答のトークン編集距離（解答の長さごと）。数値は引用した論文の事実で、図から読み取ったもの。</translation>
    </message>
    <message>
        <source>Schaeffer, Miranda, Koyejo, &quot;Are Emergent Abilities of Large Language Models a Mirage?&quot;, NeurIPS 2023 (arXiv 2304.15004), Fig. 4, read from bitmaps to 3 % of each value; values above 0.005 from Fig. 3.</source>
        <translation>Schaeffer, Miranda, Koyejo, &quot;Are Emergent Abilities of Large Language Models a Mirage?&quot;, NeurIPS 2023 (arXiv 2304.15004)、図4。ビットマップから各値の3%の精度で読み取り、0.005を超える値は図3から。</translation>
    </message>
    <message>
        <source>GPT-3 and InstructGPT, 2-shot; the accuracies of Fig. 3 on a log axis. Numbers are facts of the cited work, read off its figures.</source>
        <translation>GPT-3とInstructGPT、2ショット。図3の正解率を対数軸に描いたもの。数値は引用した論文の事実で、図から読み取ったもの。</translation>
    </message>
    <message>
        <source>Brown et al., &quot;Language Models are Few-Shot Learners&quot;, 2020 (arXiv 2005.14165), Table H.1: accuracies as printed, nominal sizes; few-shot is 50 examples for arithmetic, 100 for word scrambles.</source>
        <translation>Brown et al., &quot;Language Models are Few-Shot Learners&quot;, 2020 (arXiv 2005.14165)、表H.1：正解率は掲載のまま、サイズは公称値。フューショットは算術で50例、単語の並べ替えで100例。</translation>
    </message>
    <message>
        <source>n = 2,000 is stated for arithmetic; one printed value is no k of 2,000 and has none here. Never one series with the GPT-3 of Fig. 3: other models, shots and prompts. Numbers are facts of the cited work.</source>
        <translation>算術ではn = 2,000と書かれている。掲載値の1つは2,000問の割合にならず、ここではnがない。図3のGPT-3と1つの系列にしてはならない：モデルもショットもプロンプトも異なる。数値は引用した論文の事実。</translation>
    </message>
    <message>
        <source>Qwen1.5-Chat on IFEval: all instructions of a prompt followed, and single instructions. github.com/open-compass/opencompass, configs/datasets/IFEval/README.md, commit a5acc4bb (Apache-2.0).</source>
        <translation>IFEvalでのQwen1.5-Chat：プロンプトの指示すべてに従った割合と、個々の指示に従った割合。github.com/open-compass/opencompass, configs/datasets/IFEval/README.md, commit a5acc4bb (Apache-2.0)。</translation>
    </message>
    <message>
        <source>Printed percentages are k of 541 prompts or 834 instructions; standard errors sqrt(s(1-s)/n), which for instructions ignore that those of a prompt come together.</source>
        <translation>掲載の百分率は541プロンプトまたは834指示のうちのk個。標準誤差はsqrt(s(1-s)/n)で、指示については同じプロンプトのものがまとまることを無視している。</translation>
    </message>
    <message>
        <source>LAMBADA, the last word: greedy accuracy, and perplexity of the same words. github.com/EleutherAI/pythia, evals/ (pythia-v1, opt, bloom), commit a19eecb8 (Apache-2.0), lm-evaluation-harness 0.3, step 143000 of Pythia.</source>
        <translation>LAMBADA、最後の単語：貪欲法の正解率と、同じ単語のパープレキシティ。github.com/EleutherAI/pythia, evals/ (pythia-v1, opt, bloom), commit a19eecb8 (Apache-2.0), lm-evaluation-harness 0.3、Pythiaは143000ステップ目。</translation>
    </message>
    <message>
        <source>Standard errors of the accuracies are sqrt(a(1-a)/(n-1)) with n = 5,153, those of the perplexities by bootstrap. Sizes: Pythia and BLOOM all parameters, OPT nominal.</source>
        <translation>正解率の標準誤差はsqrt(a(1-a)/(n-1))（n = 5,153）、パープレキシティのものはブートストラップによる。サイズ：PythiaとBLOOMは全パラメータ、OPTは公称値。</translation>
    </message>
    <message>
        <source>Schaeffer, Miranda, Koyejo, &quot;Are Emergent Abilities of Large Language Models a Mirage?&quot;, NeurIPS 2023 (arXiv 2304.15004), Fig. 6, read from bitmaps. The models called LaMDA there are the BIG-G models of BIG-bench; sizes are effective parameters.</source>
        <translation>Schaeffer, Miranda, Koyejo, &quot;Are Emergent Abilities of Large Language Models a Mirage?&quot;, NeurIPS 2023 (arXiv 2304.15004)、図6。ビットマップから読み取り。そこでLaMDAと呼ばれるモデルはBIG-benchのBIG-Gで、サイズは有効パラメータ数。</translation>
    </message>
    <message>
        <source>Schaeffer, Miranda, Koyejo, &quot;Are Emergent Abilities of Large Language Models a Mirage?&quot;, NeurIPS 2023 (arXiv 2304.15004), Fig. 11, read from vector graphics.</source>
        <translation>Schaeffer, Miranda, Koyejo, &quot;Are Emergent Abilities of Large Language Models a Mirage?&quot;, NeurIPS 2023 (arXiv 2304.15004)、図11。ベクター図から読み取り。</translation>
    </message>
    <message>
        <source>LeNets of 14 sizes on MNIST: accuracy, and the share of draws of K images of which all are right, at the four sizes the paper shows. Numbers are facts of the cited work, read off its figures.</source>
        <translation>MNISTでの14サイズのLeNet：正解率と、K枚の画像を引いてすべて正解する割合（論文が示す4サイズ）。数値は引用した論文の事実で、図から読み取ったもの。</translation>
    </message>
    <message>
        <source>MMLU: accuracy, and Brier score of the target option (1 - p)^2, p over the options, from the same log likelihoods (Wu and Lo, ICLR 2025). github.com/tony10101105/ExpEmergence, data, commit 288b731d (MIT; sizes and FLOPs from ObsScaling, Apache-2.0).</source>
        <translation>MMLU：同じ対数尤度から求めた正解率と、正解の選択肢のブライアスコア(1 - p)^2（pは選択肢の中での確率） (Wu and Lo, ICLR 2025)。github.com/tony10101105/ExpEmergence, data, commit 288b731d (MIT; サイズとFLOPsはObsScaling, Apache-2.0)。</translation>
    </message>
    <message>
        <source>Standard errors sqrt(a(1-a)/n).</source>
        <translation>標準誤差はsqrt(a(1-a)/n)。</translation>
    </message>
    <message>
        <source>OLMo ladder (Bhagia et al. 2024), last logged row of each run: 190M to 3B at ten times Chinchilla, 7B (3.9T tokens, annealed), 13B (5T tokens). github.com/allenai/OLMo-ladder, ladder-runs, commit 67a3f440 (Apache-2.0).</source>
        <translation>OLMo ladder (Bhagia et al. 2024)、各学習の最後に記録された行：190M〜3BはChinchillaの10倍、7B（3.9Tトークン、アニール済み）、13B（5Tトークン）。github.com/allenai/OLMo-ladder, ladder-runs, commit 67a3f440 (Apache-2.0)。</translation>
    </message>
    <message>
        <source>Accuracy is of the length-normalised most likely option. Sizes are parameters without embeddings; n is the size of the public set.</source>
        <translation>正解率は、長さで正規化して最も尤もらしい選択肢によるもの。サイズは埋め込みを除くパラメータ数、nは公開セットの大きさ。</translation>
    </message>
    <message>
        <source>Schaeffer, Miranda, Koyejo, &quot;Are Emergent Abilities of Large Language Models a Mirage?&quot;, NeurIPS 2023 (arXiv 2304.15004), Fig. 8, read from vector graphics.</source>
        <translation>Schaeffer, Miranda, Koyejo, &quot;Are Emergent Abilities of Large Language Models a Mirage?&quot;, NeurIPS 2023 (arXiv 2304.15004)、図8。ベクター図から読み取り。</translation>
    </message>
    <message>
        <source>Transformers on Omniglot: one of one and three of three right. The size axis has one tick, 10^6: a decade is taken as 50 points here, so that sizes are right relative to each other only. Numbers are facts of the cited work, read off its figures.</source>
        <translation>OmniglotでのTransformer：1つ中1つ、3つ中3つが正解。サイズの軸には目盛が10^6の1つしかない：ここでは1桁を50ポイントとしたので、サイズは互いの比だけが正しい。数値は引用した論文の事実で、図から読み取ったもの。</translation>
    </message>
    <message>
        <source>Own transformers of one layer that learn to add two numbers of four digits; asked 2,000 sums that no training step showed.</source>
        <translation>4桁の数2つの足し算を学ぶ、本プログラム独自の1層Transformer。学習で一度も見せていない2,000問を出題。</translation>
    </message>
    <message>
        <source>Made by resources/data/families/train.py, PyTorch 1.13.0a0, NumPy 1.24.2, Python 3.11.2; 10 sizes, seeds 1, 2, 3, 4, 5, 50 runs, 14.9 minutes of one core.</source>
        <translation>resources/data/families/train.pyで作成（PyTorch 1.13.0a0、NumPy 1.24.2、Python 3.11.2）。10サイズ、シード1, 2, 3, 4, 5、50回の学習、1コアで14.9分。</translation>
    </message>
    <message>
        <source>A row a run; stderr over images.</source>
        <translation>1行が1回の学習。標準誤差は画像にわたるもの。</translation>
    </message>
    <message>
        <source>A row a run; stderr over questions; difficulty 1 of 10: the tenth of the questions with the least chance.</source>
        <translation>1行が1回の学習。標準誤差は問題にわたるもの。難しさ10段階の1：正解する見込みが最も小さい1割の問題。</translation>
    </message>
    <message>
        <source>Own autoencoders of one hidden layer on scikit-learn&apos;s 8x8 digits (pixels 0 to 1, squared errors summed over an image); 797 images held out.</source>
        <translation>scikit-learnの8x8の数字による、本プログラム独自の隠れ層1つのオートエンコーダ（画素は0〜1、二乗誤差は画像内の和）。取っておいた797枚で測定。</translation>
    </message>
    <message>
        <source>Made by resources/data/families/train.py, PyTorch 1.13.0a0, NumPy 1.24.2, Python 3.11.2; 11 sizes, seeds 1, 2, 3, 4, 5, 55 runs, 1.7 minutes of one core.</source>
        <translation>resources/data/families/train.pyで作成（PyTorch 1.13.0a0、NumPy 1.24.2、Python 3.11.2）。11サイズ、シード1, 2, 3, 4, 5、55回の学習、1コアで1.7分。</translation>
    </message>
    <message>
        <source>Own LeNets of two convolutions on scikit-learn&apos;s 8x8 digits; asked 797 images held out.</source>
        <translation>scikit-learnの8x8の数字による、本プログラム独自の畳み込み2層のLeNet。取っておいた797枚を出題。</translation>
    </message>
    <message>
        <source>Made by resources/data/families/train.py, PyTorch 1.13.0a0, NumPy 1.24.2, Python 3.11.2; 11 sizes, seeds 1, 2, 3, 4, 5, 55 runs, 0.7 minutes of one core.</source>
        <translation>resources/data/families/train.pyで作成（PyTorch 1.13.0a0、NumPy 1.24.2、Python 3.11.2）。11サイズ、シード1, 2, 3, 4, 5、55回の学習、1コアで0.7分。</translation>
    </message>
    <message>
        <source>Own networks of one hidden layer that learn 2,000 keys with answers of 10 random digits by heart, key i shown 1/i as often as the first.</source>
        <translation>ランダムな10桁の解答をもつ2,000個のキーを暗記する、本プログラム独自の隠れ層1つのネットワーク。i番目のキーは最初のキーの1/iの頻度で見せる。</translation>
    </message>
    <message>
        <source>Made by resources/data/families/train.py, PyTorch 1.13.0a0, NumPy 1.24.2, Python 3.11.2; 12 sizes, seeds 1, 2, 3, 4, 5, 60 runs, 2.7 minutes of one core.</source>
        <translation>resources/data/families/train.pyで作成（PyTorch 1.13.0a0、NumPy 1.24.2、Python 3.11.2）。12サイズ、シード1, 2, 3, 4, 5、60回の学習、1コアで2.7分。</translation>
    </message>
    <message>
        <source>Own networks of one hidden layer that learn 2,000 keys with answers of 10 random digits by heart.</source>
        <translation>ランダムな10桁の解答をもつ2,000個のキーを暗記する、本プログラム独自の隠れ層1つのネットワーク。</translation>
    </message>
    <message>
        <source>Pythia v0 deduped, last checkpoint: exact match on addition and multiplication of one- and two-digit numbers, 100 first operands of 50 questions each. github.com/EleutherAI/pythia, evals/csv, commit a19eecb8 (Apache-2.0).</source>
        <translation>Pythia v0 deduped、最後のチェックポイント：1桁と2桁の数の足し算と掛け算での完全一致。最初の数100通りに各50問。github.com/EleutherAI/pythia, evals/csv, commit a19eecb8 (Apache-2.0)。</translation>
    </message>
    <message>
        <source>Sizes are all parameters, the new names. Standard errors are of 5,000 questions taken as independent.</source>
        <translation>サイズは全パラメータ数で、新しい名前による。標準誤差は5,000問を独立とみなしたもの。</translation>
    </message>
    <message>
        <source>fitted law</source>
        <translation>当てはめた法則</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>取っておいた点</translation>
    </message>
    <message>
        <source>a test of %1 questions</source>
        <translation>%1問のテスト</translation>
    </message>
    <message>
        <source>a test of 1 question</source>
        <translation>1問のテスト</translation>
    </message>
    <message>
        <source>1/n: the floor of a test of 1 question</source>
        <translation>1/n：1問のテストの下限</translation>
    </message>
    <message>
        <source>95 % of a new test of 1 question</source>
        <translation>1問の新しいテストの95%</translation>
    </message>
    <message>
        <source>filled: measured; hollow, with intervals: what this test of 1 question would have shown of it</source>
        <translation>塗り：実測値、中空と区間：1問のこのテストが示したはずの値</translation>
    </message>
    <message>
        <source>1 question</source>
        <translation>1問</translation>
    </message>
    <message>
        <source>without such a test, which takes up to three series of right-or-wrong scores by size: %1</source>
        <translation>このテストの対象はサイズごとの正誤のスコア3系列までです。対象外：%1</translation>
    </message>
    <message>
        <source>fit: deviance %1 on %2 df, %3</source>
        <translation>当てはめ：逸脱度%1（自由度%2、%3）</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation>不定</translation>
    </message>
    <message>
        <source>c cannot be told: its error spans all sizes there may be</source>
        <translation>cは定まらない：誤差がありうるサイズ全体に及ぶ</translation>
    </message>
    <message>
        <source>dotted: to the power %1, as that many independent parts would have it; the other power is what fits</source>
        <translation>点線：%1乗（部分が互いに独立な場合）、もう一方は当てはめた値</translation>
    </message>
    <message>
        <source>%1 (+%2 more: point here)</source>
        <translation>%1（ほか%2件：ここを指す）</translation>
    </message>
    <message>
        <source>how sharply each of these %1 rises: View, %2</source>
        <translation>%1つそれぞれの立ち上がりの鋭さ：表示 ＞ %2</translation>
    </message>
    <message>
        <source>%1 (+%2 more)</source>
        <translation>%1（ほか%2件）</translation>
    </message>
    <message>
        <source>%1 (+%2 more in the file’s description)</source>
        <translation>%1（ほか%2件は説明に）</translation>
    </message>
    <message>
        <source>%1 (+%2 more in the notes)</source>
        <translation>%1（ほか%2件はノートに）</translation>
    </message>
    <message>
        <source>More facts in the file’s description: %1.</source>
        <translation>ほかの%1件はファイルの説明にある。</translation>
    </message>
    <message>
        <source>More facts in the notes: %1.</source>
        <translation>ほかの%1件はノートにある。</translation>
    </message>
    <message>
        <source>%1 series: rise in %2 to %3 decades, emergence scores %4 to %5</source>
        <translation>%1系列：上昇の幅%2～%3桁、創発スコア%4～%5</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 at %2: the measured %3 taken for the truth</source>
        <translation>%1（%2）：実測値%3を真の値とみなす</translation>
    </message>
    <message>
        <source>measured score</source>
        <translation>実測スコア</translation>
    </message>
    <message>
        <source>the power is above the %1 parts of an answer: the graded metric is not the chance of a part</source>
        <translation>べき指数が解答の部分の数%1を上回る：段階的な指標は一部分の正解確率ではない</translation>
    </message>
    <message>
        <source>alpha at its bound: no standard error, no bands</source>
        <translation>αが範囲の端：標準誤差も帯もない</translation>
    </message>
    <message>
        <source>%1 to the power %2, ± %3 at most</source>
        <translation>%1の%2乗（誤差は最大%3）</translation>
    </message>
    <message>
        <source>%1 to the power %2</source>
        <translation>%1の%2乗</translation>
    </message>
    <message>
        <source>The forecast missed: %1 of %2 points held back outside the band</source>
        <translation>予測は外れた：取っておいた%2点のうち%1点が帯の外にある</translation>
    </message>
    <message>
        <source>%1 of %2 points fitted: α %3 ± %4, c %5; deviance %6 on %7 df, %8</source>
        <translation>%2点のうち%1点に当てはめ：α %3 ± %4、c %5、逸脱度%6（自由度%7、%8）</translation>
    </message>
    <message>
        <source>%1 of %2 series match</source>
        <translation>%2系列のうち%1系列が一致</translation>
    </message>
    <message>
        <source>%1 of %2 series match; the first %3 are listed</source>
        <translation>%2系列のうち%1系列が一致。最初の%3系列を表示しています</translation>
    </message>
    <message>
        <source>Ticked: the first %1 of %2 series. One picture has no room for more.</source>
        <translation>%2系列のうち最初の%1系列を選びました。1枚の図にはこれ以上入りません。</translation>
    </message>
    <message>
        <source>%1: taken to belong to “%2”, the nearest scores; under “Belongs to” others can be chosen</source>
        <translation>%1：最も近いスコア「%2」の列とみなしました。「対象のスコア」で選び直せます</translation>
    </message>
    <message>
        <source>%1: which scores it belongs to does not follow from its name; left out</source>
        <translation>%1：どのスコアのものか名前からわからないため、除かれます</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>対象のスコア</translation>
    </message>
    <message>
        <source>more results than one file may have; nothing of the file is read</source>
        <translation>結果の数が1つのファイルの上限を超えています。このファイルは読み込まれません</translation>
    </message>
</context>
</TS>
